-- Drafts of benefits that were handed over before there was a to-do for it stand in the lists twice: to be decided, with the
-- limit of the law, and to be countersigned, without it. The second takes the limit over and the first is done, unless
-- something else waits for a decision. The owner is bound by the tenants' wall too; this is said of all of them.
alter table todo no force row level security;
alter table decision no force row level security;
alter table benefit no force row level security;
alter table benefit_request no force row level security;

update todo a
   set due_on = d.due_on, paragraph = d.paragraph, started_on = d.started_on,
       params = a.params || jsonb_strip_nulls(jsonb_build_object('until', d.params -> 'until'))
  from benefit_request r
  join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
  join todo d on d.tenant_id = r.tenant_id and d.case_id = r.case_id and d.done_at is null
   and d.kind = case when b.claim then 'BENEFIT_DECIDE_CLAIM' else 'BENEFIT_DECIDE' end
   and coalesce(d.started_on, r.asked_on) = r.asked_on
 where a.kind = 'BENEFIT_APPROVE' and a.done_at is null and a.paragraph is null
   and r.tenant_id = a.tenant_id and r.id = a.about and r.state = 'ASKED';

update todo t set done_at = now()
 where t.kind in ('BENEFIT_DECIDE', 'BENEFIT_DECIDE_CLAIM', 'BENEFIT_DECIDE_ANEW') and t.done_at is null
   and exists (select from todo a
                where a.tenant_id = t.tenant_id and a.case_id = t.case_id and a.kind = 'BENEFIT_APPROVE' and a.done_at is null)
   and not exists (
     select from benefit_request r
       join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
      where r.tenant_id = t.tenant_id and r.case_id = t.case_id
        and case t.kind when 'BENEFIT_DECIDE' then r.state = 'ASKED' and not b.claim
                        when 'BENEFIT_DECIDE_CLAIM' then r.state = 'ASKED' and b.claim
                        else r.anew_since is not null end
        and not exists (select from decision d
                         where d.tenant_id = r.tenant_id and d.benefit_request_id = r.id
                           and (d.state = 'FOR_APPROVAL'
                             or (d.state in ('DRAFT', 'RETURNED') and d.return_reason is not null))));

alter table benefit_request force row level security;
alter table benefit force row level security;
alter table decision force row level security;
alter table todo force row level security;
