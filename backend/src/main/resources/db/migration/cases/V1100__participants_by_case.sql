-- Those who left are asked for as well, when a case is opened and whenever it is shown; the indexes before know only who is
-- still there, so that each asking read the participants of every case of every office.
create index participant_case on participant (tenant_id, case_id);
