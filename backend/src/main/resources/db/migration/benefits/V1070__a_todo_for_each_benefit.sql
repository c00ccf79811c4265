-- What waits for a decision about benefits waited once in a case, without a name: each waits under its own now, with its own
-- limit. Holidays are reckoned with the next step in the case only: until then the day is early, never late. The owner is
-- bound by the tenants' wall too; this is said of all of them.
alter table todo no force row level security;
alter table decision no force row level security;
alter table benefit no force row level security;
alter table benefit_request no force row level security;

insert into todo (tenant_id, id, case_id, kind, for_group, due_on, paragraph, started_on, params, about, created_at)
select t.tenant_id, gen_random_uuid(), t.case_id, t.kind, true,
       case when r.state = 'ASKED'
            then r.asked_on + 21 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from r.asked_on + 21)::int] end,
       case when r.state = 'ASKED' then t.paragraph end, case when r.state = 'ASKED' then r.asked_on end,
       jsonb_strip_nulls(jsonb_build_object('name', b.name, 'until', case when r.state = 'ASKED' and b.claim
            then r.asked_on + 42 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from r.asked_on + 42)::int] end)),
       r.id, t.created_at
  from todo t
  join benefit_request r on r.tenant_id = t.tenant_id and r.case_id = t.case_id
  join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
 where t.done_at is null and t.about is null
   and case t.kind when 'BENEFIT_DECIDE' then r.state = 'ASKED' and not b.claim
                   when 'BENEFIT_DECIDE_CLAIM' then r.state = 'ASKED' and b.claim
                   when 'BENEFIT_DECIDE_ANEW' then r.anew_since is not null
                   else false end
   and not exists (select from decision d
                    where d.tenant_id = r.tenant_id and d.benefit_request_id = r.id
                      and (d.state = 'FOR_APPROVAL'
                        or (d.state in ('DRAFT', 'RETURNED') and d.return_reason is not null)));

update todo set done_at = now()
 where kind in ('BENEFIT_DECIDE', 'BENEFIT_DECIDE_CLAIM', 'BENEFIT_DECIDE_ANEW') and about is null and done_at is null;

alter table benefit_request force row level security;
alter table benefit force row level security;
alter table decision force row level security;
alter table todo force row level security;
