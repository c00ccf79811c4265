-- Claims that were asked for before they had a to-do of their own wait under it now, with the day after which silence
-- grants them. Holidays are reckoned with the next step in the case only: until then the day is early, never late.
-- The owner is bound by the tenants' wall too; this is said of all of them.
alter table todo no force row level security;
alter table benefit no force row level security;
alter table benefit_request no force row level security;

with claim as (
  select r.tenant_id, r.case_id, min(r.asked_on) as asked_on
    from benefit_request r
    join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
   where r.state = 'ASKED' and b.claim
   group by r.tenant_id, r.case_id)
insert into todo (tenant_id, id, case_id, kind, for_group, due_on, paragraph, started_on, params, created_at)
select t.tenant_id, gen_random_uuid(), t.case_id, 'BENEFIT_DECIDE_CLAIM', true,
       c.asked_on + 21 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from c.asked_on + 21)::int], t.paragraph, c.asked_on,
       jsonb_build_object('until', c.asked_on + 42 + (array[0, 0, 0, 0, 0, 2, 1])[extract(isodow from c.asked_on + 42)::int]),
       now()
  from todo t
  join claim c on c.tenant_id = t.tenant_id and c.case_id = t.case_id
 where t.kind = 'BENEFIT_DECIDE' and t.done_at is null
   and not exists (select from todo o
                    where o.tenant_id = t.tenant_id and o.case_id = t.case_id and o.kind = 'BENEFIT_DECIDE_CLAIM'
                      and o.done_at is null);

-- Where nothing else was asked for, the to-do from before is done with it.
update todo t set done_at = now()
 where t.kind = 'BENEFIT_DECIDE' and t.done_at is null
   and not exists (select from benefit_request r
                     join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
                    where r.tenant_id = t.tenant_id and r.case_id = t.case_id and r.state = 'ASKED' and not b.claim);

alter table benefit_request force row level security;
alter table benefit force row level security;
alter table todo force row level security;
