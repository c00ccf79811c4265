-- Coaches of an office, and who is chosen for a case.
create table coach (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  recognised_until date,
  region text not null,
  industries text[] not null,
  impairments text[] not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  unique (tenant_id, person_id)
);
select protect_tenant_table('coach');

create table coach_choice (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  coach_id uuid not null,
  state text not null check (state in ('PROPOSED', 'REFUSED', 'DECIDED', 'ENDED')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  reason text not null,
  -- Whether coach and company or employee knew each other before; asked anew at the decision.
  earlier_relation text not null check (earlier_relation in ('NONE', 'KNOWN')),
  earlier_relation_note text,
  employee_answer text not null check (employee_answer in ('OPEN', 'ACCEPTED', 'REFUSED')),
  employee_answered_at timestamptz,
  employer_answer text not null check (employer_answer in ('OPEN', 'ACCEPTED', 'REFUSED')),
  employer_answered_at timestamptz,
  -- § 78 SGB X: before the coach sees personal data.
  secrecy_committed_at timestamptz,
  secrecy_text text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, coach_id) references coach (tenant_id, id),
  check (state <> 'DECIDED' or (secrecy_committed_at is not null and decided_at is not null))
);
select protect_tenant_table('coach_choice');
create unique index coach_choice_running on coach_choice (tenant_id, case_id) where state in ('PROPOSED', 'DECIDED');
create index coach_choice_coach on coach_choice (tenant_id, coach_id, state);
