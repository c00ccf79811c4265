-- Whoever had left before was told that their access ends, and the addressee is the employer: nothing is given back to them.
-- Nor does a notice belong to those of HR whom it does not name. The owner is bound by the tenants' wall too; this is said
-- of all of them.
alter table participant no force row level security;
alter table notice no force row level security;
update participant p set addressed = false
 where p.addressed
   and (p.left_on is not null
     or not exists (select from notice n
                     where n.tenant_id = p.tenant_id and n.case_id = p.case_id and n.recipient_id = p.person_id));
alter table notice force row level security;
alter table participant force row level security;
