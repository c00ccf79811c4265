-- Who asked for a benefit before and left out what only they can bring waits for nothing in their list: it says so now.
-- The owner is bound by the tenants' wall too; this is said of all of them.
alter table todo no force row level security;
alter table participant no force row level security;
alter table benefit no force row level security;
alter table benefit_request no force row level security;

insert into todo (tenant_id, id, case_id, kind, for_relation, for_group, params, created_at)
select distinct on (r.tenant_id, r.case_id, meant.relation)
       r.tenant_id, gen_random_uuid(), r.case_id, 'BENEFIT_COMPLETE', meant.relation, false, cast('{}' as jsonb), now()
  from benefit_request r
  join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
  cross join lateral (
    select case when b.recipient = 'EMPLOYER' then 'HR' else 'EMPLOYEE' end as relation
    union all
    select 'REPRESENTATIVE' where b.recipient <> 'EMPLOYER'
       and exists (select from participant p where p.tenant_id = r.tenant_id and p.case_id = r.case_id
                      and p.relation = 'REPRESENTATIVE' and p.left_on is null)) meant
 where r.state = 'ASKED' and b.kind = 'MONEY'
   and (r.cost_cents is null or not r.offer_there or r.rest_by is null
        or (r.rest_by = 'OTHER' and coalesce(btrim(r.rest_name), '') = ''));

alter table benefit_request force row level security;
alter table benefit force row level security;
alter table participant force row level security;
alter table todo force row level security;
