-- The coach's plan, what the professionals say of it, and the decision made from both.
create table coaching_plan (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED')),
  author uuid not null,
  content jsonb not null,
  submitted_at timestamptz,
  return_reason text,
  saved_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  unique (tenant_id, case_id)
);
select protect_tenant_table('coaching_plan');

create table plan_assessment (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  plan_id uuid not null,
  author uuid not null,
  supported boolean not null,
  job_endangered boolean not null,
  reasons text not null,
  assessed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references coaching_plan (tenant_id, id)
);
select protect_tenant_table('plan_assessment', 'select, insert');
create index plan_assessment_case on plan_assessment (tenant_id, case_id, assessed_at desc);

create table decision (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  kind text not null check (kind in ('GRANT', 'REJECT', 'EXTEND', 'REFUSE_EXTENSION')),
  state text not null check (state in ('DRAFT', 'FOR_APPROVAL', 'RETURNED', 'ISSUED', 'DISCARDED')),
  -- Everybody who wrote a word of it; none of them may approve.
  writers uuid[] not null,
  minutes int check (minutes >= 0),
  starts_on date,
  ends_on date,
  reasons text not null,
  deviations jsonb not null,
  check_result jsonb,
  programme_version_id uuid not null,
  drafted_at timestamptz not null,
  handed_over_at timestamptz,
  return_reason text,
  returned_by uuid,
  approved_by uuid,
  issued_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, programme_version_id) references programme_version (tenant_id, id),
  -- Four eyes also where somebody writes past the rules in Java.
  check (approved_by is null or not (approved_by = any (writers))),
  check ((state = 'ISSUED') = (issued_at is not null and approved_by is not null))
);
select protect_tenant_table('decision');
create unique index decision_open on decision (tenant_id, case_id) where state in ('DRAFT', 'FOR_APPROVAL', 'RETURNED');
create index decision_case on decision (tenant_id, case_id, drafted_at desc);
