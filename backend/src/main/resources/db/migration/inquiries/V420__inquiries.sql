-- The first question of a case, and what the team answers to "Passt Jobcoaching hier?".

create table inquiry (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  asking text not null check (asking in ('EMPLOYEE', 'HR', 'SUPERVISOR', 'IFD_ADVISER', 'SBV', 'OFFICE')),
  occasions text[] not null,
  situation text,
  question text not null,
  -- What concerns health; only from or with the employee, shown to the audience HEALTH.
  health text,
  asked_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id)
);
select protect_tenant_table('inquiry');

-- An answer changed is a new row; the last one of a person counts.
create table suitability_answer (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  question text not null,
  answer text not null,
  person_id uuid not null,
  answered_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('suitability_answer', 'select, insert');
create index suitability_answer_case on suitability_answer (tenant_id, case_id, question, person_id, id desc);

-- How willing the people in the company seem to the team. Consent is something else and kept elsewhere.
create table willingness (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  party text not null check (party in ('EMPLOYEE', 'SUPERVISOR', 'TEAM')),
  rating text not null check (rating in ('WILLING', 'RATHER_WILLING', 'RATHER_NOT', 'NOT_WILLING', 'NOT_CLEAR')),
  reason text not null,
  person_id uuid not null,
  rated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('willingness', 'select, insert');
create index willingness_case on willingness (tenant_id, case_id, party, id desc);

create table suitability_result (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  result text not null check (result in ('FITS', 'FITS_NOT')),
  reason text not null,
  person_id uuid not null,
  concluded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('suitability_result', 'select, insert');
create index suitability_result_case on suitability_result (tenant_id, case_id, id desc);
