-- Notices that went to employers before. The owner is bound by the tenants' wall too; this is said of all of them.
alter table participant no force row level security;
alter table notice no force row level security;
update participant p set addressed = true
  from notice n
 where n.tenant_id = p.tenant_id and n.case_id = p.case_id and n.recipient_id = p.person_id and p.relation = 'HR';
alter table notice force row level security;
alter table participant force row level security;
