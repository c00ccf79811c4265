-- What waits in a case says so also where it came there before. The owner is bound by the tenants' wall too; this is said of
-- all of them.
alter table todo no force row level security;
alter table coaching_case no force row level security;
alter table coach_choice no force row level security;

insert into todo (tenant_id, id, case_id, kind, for_group, params, created_at)
select c.tenant_id, gen_random_uuid(), c.id, 'COACH_CHOOSE', true, cast('{}' as jsonb), now()
  from coaching_case c
 where c.state = 'COACH_SELECTION'
   and not exists (select from coach_choice o
                    where o.tenant_id = c.tenant_id and o.case_id = c.id and o.state = 'PROPOSED')
   and not exists (select from todo t
                    where t.tenant_id = c.tenant_id and t.case_id = c.id and t.kind = 'COACH_CHOOSE' and t.done_at is null);

update todo t set done_at = now()
  from coaching_case c
 where c.tenant_id = t.tenant_id and c.id = t.case_id and t.done_at is null
   and ((t.kind = 'COMPETENCE_CHECK' and c.state not in ('FILED', 'COMPETENCE_CHECK', 'PAPERS_REQUESTED'))
     or (t.kind = 'PLAN_WRITE' and c.state = 'ASSESSMENT'));

update todo t set kind = 'EXTENSION_DECIDE'
  from coaching_case c
 where c.tenant_id = t.tenant_id and c.id = t.case_id and t.done_at is null
   and t.kind = 'DECISION_DRAFT' and c.state = 'EXTENSION_REQUESTED'
   and not exists (select from todo d
                    where d.tenant_id = t.tenant_id and d.case_id = t.case_id and d.kind = 'EXTENSION_DECIDE' and d.done_at is null);

alter table coach_choice force row level security;
alter table coaching_case force row level security;
alter table todo force row level security;
