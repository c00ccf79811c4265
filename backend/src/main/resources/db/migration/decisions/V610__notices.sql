-- What was issued and how it reached the people, objections beside the state, and the coach's commission.
create table notice (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  decision_id uuid not null,
  recipient_id uuid not null,
  content jsonb not null,
  template text not null,
  file_id uuid not null,
  sha256 text not null,
  delivery text not null check (delivery in ('POST', 'PORTAL')),
  issued_at timestamptz not null,
  retrieved_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id)
);
select protect_tenant_table('notice');
create index notice_case on notice (tenant_id, case_id, issued_at desc);

create table objection (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  decision_id uuid not null,
  received_on date not null,
  channel text not null check (channel in ('PORTAL', 'PHONE', 'LETTER', 'IN_PERSON')),
  grounds text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  outcome text check (outcome in ('REMEDIED', 'REJECTED', 'WITHDRAWN')),
  outcome_note text,
  closed_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  check ((outcome is null) = (closed_on is null))
);
select protect_tenant_table('objection');
create unique index objection_open on objection (tenant_id, decision_id) where outcome is null;

create table commission (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  decision_id uuid not null,
  coach_id uuid not null,
  -- Unknown for every office until it enters one.
  rate_cents_per_hour int check (rate_cents_per_hour > 0),
  commissioned_by uuid not null,
  commissioned_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, coach_id) references coach (tenant_id, id),
  unique (tenant_id, decision_id)
);
select protect_tenant_table('commission');

-- Who wants notices in the portal instead of by post (§ 37 (2a) SGB X); no row means post.
create table portal_delivery (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  agreed_at timestamptz not null,
  recorded_by uuid not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id)
);
select protect_tenant_table('portal_delivery', 'select, insert, delete');
