-- The case, its people, its course, and what follows from both: to-do list, search words, steps recorded for others.

create table coaching_case (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  number text not null,
  state text not null,
  resting_since date,
  resting_reason text,
  responsibility_group_id uuid not null,
  programme_version_id uuid,
  workplace text not null,
  employee_named boolean not null,
  filed_on date,
  opened_at timestamptz not null,
  state_since timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, responsibility_group_id) references responsibility_group (tenant_id, id),
  check ((resting_since is null) = (resting_reason is null))
);
select protect_tenant_table('coaching_case');
create index coaching_case_group on coaching_case (tenant_id, responsibility_group_id, id desc);

-- One counter a year: the row lock keeps two new cases from getting the same number and leaves no gap after a rollback.
create table case_number (
  tenant_id text not null default current_tenant(),
  year int not null,
  last int not null,
  primary key (tenant_id, year)
);
select protect_tenant_table('case_number');

create table participant (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  person_id uuid not null,
  relation text not null check (relation in (
    'RESPONSIBLE_CASE_WORKER', 'SPECIALIST', 'COORDINATOR', 'IFD_ADVISER', 'JOB_COACH', 'EMPLOYEE', 'REPRESENTATIVE', 'HR',
    'SUPERVISOR', 'SBV', 'SBV_DEPUTY', 'WORKS_COUNCIL', 'INCLUSION_OFFICER', 'WORKSHOP')),
  -- What a representative may do, and on what it rests.
  scope text,
  reachable text not null check (reachable in ('PORTAL', 'LETTER', 'PHONE')),
  joined_on date not null,
  left_on date,
  left_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((left_on is null) = (left_reason is null))
);
select protect_tenant_table('participant');
create unique index participant_once on participant (tenant_id, case_id, person_id, relation) where left_on is null;
create unique index participant_one_of_a_kind on participant (tenant_id, case_id, relation)
  where left_on is null and relation in ('EMPLOYEE', 'RESPONSIBLE_CASE_WORKER');
create index participant_person on participant (tenant_id, person_id, case_id desc) where left_on is null;

-- What somebody has allowed and not revoked. Written by the consents, read with every access.
create table release_in_force (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  consent_id uuid not null,
  what text not null check (what in ('TAKE_PART', 'HEALTH', 'TRADE_SECRET')),
  to_relation text not null,
  in_force_since timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id)
);
select protect_tenant_table('release_in_force');
create index release_in_force_case on release_in_force (tenant_id, case_id);
create index release_in_force_consent on release_in_force (tenant_id, consent_id);

-- The course of a case: what happened, by whom, in whose name. Rows are added, never changed.
create table case_event (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  person_id uuid not null,
  relation text not null,
  kind text not null,
  from_state text,
  to_state text,
  note text,
  audience text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('case_event', 'select, insert');
create index case_event_case on case_event (tenant_id, case_id, id desc);

-- A step somebody took by telephone, letter or in person, and who wrote it down.
create table recorded_step (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  participant_id uuid not null,
  operation text not null,
  channel text not null check (channel in ('PHONE', 'LETTER', 'IN_PERSON')),
  received_on date not null,
  note text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id)
);
select protect_tenant_table('recorded_step', 'select, insert');
create index recorded_step_case on recorded_step (tenant_id, case_id, id desc);

-- What waits for whom. for_person, for_relation in the case, or the case's group: exactly one.
create table todo (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  for_person uuid,
  for_relation text,
  for_group boolean not null default false,
  due_on date,
  paragraph text,
  params jsonb not null default '{}',
  created_at timestamptz not null,
  done_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, for_person) references person (tenant_id, id),
  check (num_nonnulls(for_person, for_relation, nullif(for_group, false)) = 1)
);
select protect_tenant_table('todo');
create index todo_case on todo (tenant_id, case_id) where done_at is null;
create index todo_person on todo (tenant_id, for_person) where done_at is null;
create index todo_due on todo (tenant_id, due_on) where done_at is null;

-- Normalised words of a case. C collation and ranges, since LIKE finds no index under row security.
create table case_word (
  tenant_id text not null default current_tenant(),
  word text collate "C" not null,
  case_id uuid not null,
  primary key (tenant_id, word, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id)
);
select protect_tenant_table('case_word');
create index case_word_case on case_word (tenant_id, case_id);

create table letter (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in (
    'INVITATION', 'CONSENT_FORM', 'APPLICATION_FORM', 'RECEIPT', 'PAPERS_REQUEST', 'FORWARDING', 'OTHER')),
  subject text not null,
  body text not null,
  created_by uuid not null,
  created_at timestamptz not null,
  printed_at timestamptz,
  answer_expected_by date,
  came_back_on date,
  came_back_note text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id)
);
select protect_tenant_table('letter');
create index letter_case on letter (tenant_id, case_id, id desc);
create index letter_open on letter (tenant_id, answer_expected_by) where came_back_on is null;
