-- What one person wrote is read by another: the to-do is the group's, but not theirs. Several drafts may wait in one case.
alter table todo
  add column not_for uuid[] not null default '{}',
  add column about uuid,
  add constraint todo_not_for_of_group check (for_group or not_for = '{}');

-- Drafts that were handed over before. The owner is bound by the tenants' wall too; this is said of all of them.
alter table todo no force row level security;
alter table decision no force row level security;
alter table benefit no force row level security;
alter table benefit_request no force row level security;

update todo t set not_for = d.writers
  from decision d
 where t.kind = 'DECISION_APPROVE' and t.done_at is null and d.tenant_id = t.tenant_id and d.case_id = t.case_id
   and d.state = 'FOR_APPROVAL' and d.benefit_request_id is null;

insert into todo (tenant_id, id, case_id, kind, for_group, not_for, params, about, created_at)
select d.tenant_id, gen_random_uuid(), d.case_id, 'BENEFIT_APPROVE', true, d.writers, jsonb_build_object('name', b.name),
       r.id, now()
  from decision d
  join benefit_request r on r.tenant_id = d.tenant_id and r.id = d.benefit_request_id
  join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
 where d.state = 'FOR_APPROVAL';

alter table benefit_request force row level security;
alter table benefit force row level security;
alter table decision force row level security;
alter table todo force row level security;
