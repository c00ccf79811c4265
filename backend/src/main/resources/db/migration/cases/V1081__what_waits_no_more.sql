-- What waits in a case says so also where it came there before the rules for it. The owner is bound by the tenants' wall too;
-- this is said of all of them.
alter table todo no force row level security;
alter table coaching_case no force row level security;
alter table coach_choice no force row level security;
alter table case_event no force row level security;
alter table decision no force row level security;
alter table extension_request no force row level security;

-- Of a coach nothing waits at the decision. What waits after it may be about the next coach: it came up later.
update todo t set done_at = now()
  from coaching_case c
 where c.tenant_id = t.tenant_id and c.id = t.case_id and t.done_at is null
   and ((t.kind = 'PAPERS_ARRIVED' and c.state <> 'PAPERS_REQUESTED')
     or (t.kind = 'COACH_CHOOSE' and c.state = 'PAPERS_REQUESTED')
     or (t.kind in ('COACH_CHOOSE', 'COACH_ANSWER_EMPLOYEE', 'COACH_ANSWER_EMPLOYER', 'COACH_COMMIT', 'COACH_DECIDE')
         and (c.state = 'ASSESSMENT'
           or (c.state not in ('COMPETENCE_CHECK', 'PAPERS_REQUESTED', 'COACH_SELECTION', 'ANALYSIS', 'PLANNING')
               and exists (select from case_event e
                            where e.tenant_id = t.tenant_id and e.case_id = t.case_id and e.to_state = 'ASSESSMENT'
                              and e.at >= t.created_at)))));

-- Of a proposal that is open an answer waits, or the decision. Where neither does, it is one that the case has left behind.
update coach_choice x set state = 'ENDED', version = version + 1
 where x.state = 'PROPOSED'
   and not exists (select from todo t
                    where t.tenant_id = x.tenant_id and t.case_id = x.case_id and t.done_at is null
                      and t.kind in ('COACH_ANSWER_EMPLOYEE', 'COACH_ANSWER_EMPLOYER', 'COACH_COMMIT', 'COACH_DECIDE'));

insert into todo (tenant_id, id, case_id, kind, for_group, params, created_at)
select c.tenant_id, gen_random_uuid(), c.id, 'COACH_CHOOSE', true, cast('{}' as jsonb), now()
  from coaching_case c
 where c.state = 'COACH_SELECTION'
   and not exists (select from coach_choice o
                    where o.tenant_id = c.tenant_id and o.case_id = c.id and o.state = 'PROPOSED')
   and not exists (select from todo t
                    where t.tenant_id = c.tenant_id and t.case_id = c.id and t.kind = 'COACH_CHOOSE' and t.done_at is null);

-- A draft of a change that came back is no draft of an extension. Where an extension is asked for both wait.
update todo t set kind = 'DECISION_DRAFT'
  from coaching_case c
 where c.tenant_id = t.tenant_id and c.id = t.case_id and t.done_at is null
   and t.kind = 'EXTENSION_DECIDE' and c.state = 'EXTENSION_REQUESTED'
   and exists (select from decision d
                where d.tenant_id = t.tenant_id and d.case_id = t.case_id and d.kind in ('CHANGE', 'STOP')
                  and d.state in ('DRAFT', 'RETURNED') and d.return_reason is not null)
   and not exists (select from extension_request x
                    where x.tenant_id = t.tenant_id and x.case_id = t.case_id and x.decided_at is null)
   and not exists (select from todo d
                    where d.tenant_id = t.tenant_id and d.case_id = t.case_id and d.kind = 'DECISION_DRAFT' and d.done_at is null);

insert into todo (tenant_id, id, case_id, kind, for_group, due_on, paragraph, params, created_at)
select t.tenant_id, gen_random_uuid(), t.case_id, 'DECISION_DRAFT', true, t.due_on, t.paragraph, cast('{}' as jsonb), now()
  from todo t
  join coaching_case c on c.tenant_id = t.tenant_id and c.id = t.case_id and c.state = 'EXTENSION_REQUESTED'
 where t.kind = 'EXTENSION_DECIDE' and t.done_at is null
   and exists (select from decision d
                where d.tenant_id = t.tenant_id and d.case_id = t.case_id and d.kind in ('CHANGE', 'STOP')
                  and d.state in ('DRAFT', 'RETURNED') and d.return_reason is not null)
   and not exists (select from todo d
                    where d.tenant_id = t.tenant_id and d.case_id = t.case_id and d.kind = 'DECISION_DRAFT' and d.done_at is null);

alter table extension_request force row level security;
alter table decision force row level security;
alter table case_event force row level security;
alter table coach_choice force row level security;
alter table coaching_case force row level security;
alter table todo force row level security;
