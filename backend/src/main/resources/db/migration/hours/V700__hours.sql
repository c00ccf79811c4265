-- The hours of a case. The counter row and its entries change in one transaction; the checks hold whatever the code does.
create table hour_ledger (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  granted_minutes int not null,
  used_minutes int not null default 0,
  reserve_minutes int not null default 0 check (reserve_minutes >= 0),
  starts_on date not null,
  ends_on date not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  check (used_minutes between 0 and granted_minutes),
  check (ends_on >= starts_on)
);
select protect_tenant_table('hour_ledger', 'select, insert, update');

create table coaching_session (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  coach_person_id uuid not null,
  held_on date not null,
  place text not null,
  kind text not null check (kind in ('ON_SITE', 'CONVERSATION', 'TEAM', 'PREPARATION')),
  minutes int not null check (minutes > 0),
  goal_id uuid,
  topic text not null,
  note text,
  note_audience text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  reversed_at timestamptz,
  reversal_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  check ((note is null) = (note_audience is null))
);
select protect_tenant_table('coaching_session');
create index coaching_session_case on coaching_session (tenant_id, case_id, held_on desc, id desc);

create table ledger_entry (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('GRANT', 'EXTENSION', 'BOOKING', 'REVERSAL', 'RESERVE')),
  -- As the ledger feels it: grants and reversals add, bookings take.
  minutes int not null,
  decision_id uuid,
  session_id uuid,
  reverses uuid,
  note text,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references hour_ledger (tenant_id, case_id),
  foreign key (tenant_id, decision_id) references decision (tenant_id, id),
  foreign key (tenant_id, session_id) references coaching_session (tenant_id, id),
  foreign key (tenant_id, reverses) references ledger_entry (tenant_id, id),
  unique (tenant_id, reverses),
  check (kind not in ('GRANT', 'EXTENSION') or decision_id is not null and minutes >= 0),
  check (kind <> 'BOOKING' or (session_id is not null and minutes < 0)),
  check (kind <> 'REVERSAL' or (reverses is not null and minutes > 0))
);
select protect_tenant_table('ledger_entry', 'select, insert');
create index ledger_entry_case on ledger_entry (tenant_id, case_id, written_at);

-- What the parties say to a session; the last word of each counts.
create table session_answer (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  session_id uuid not null,
  party text not null check (party in ('EMPLOYEE', 'SUPERVISOR', 'JOB_COACH')),
  answer text not null check (answer in ('CONFIRMED', 'QUESTION', 'REPLY')),
  text text,
  channel text not null check (channel in ('PORTAL', 'PHONE', 'LETTER', 'IN_PERSON')),
  answered_by uuid not null,
  answered_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references coaching_session (tenant_id, id),
  check ((answer = 'CONFIRMED') = (text is null)),
  check ((party = 'JOB_COACH') = (answer = 'REPLY'))
);
select protect_tenant_table('session_answer', 'select, insert');
create index session_answer_session on session_answer (tenant_id, session_id, answered_at desc);
