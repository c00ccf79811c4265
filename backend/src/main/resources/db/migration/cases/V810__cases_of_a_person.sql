-- A list of one's own cases reads this index alone: without the relation in it, each row of the count was fetched too.
drop index participant_person;
create index participant_person on participant (tenant_id, person_id, case_id desc) include (relation) where left_on is null;
