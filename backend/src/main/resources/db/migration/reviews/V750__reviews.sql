-- Interim review (Zwischenauswertung): repeats every few months while the coaching runs.
create table interim_review (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  number integer not null,
  held_on date not null,
  came_from text not null,
  -- what stood there when the talk was opened: hours, goals; frozen, so that the talk stays readable
  facts jsonb not null,
  summary text check (length(summary) <= 4000),
  next_step text check (next_step in ('GO_ON', 'EXTEND', 'TAPER', 'STOP')),
  -- why a side was not heard
  not_heard text check (length(not_heard) <= 1000),
  opened_by uuid not null,
  opened_at timestamptz not null,
  concluded_by uuid,
  concluded_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  check ((concluded_at is null) = (next_step is null)));
select protect_tenant_table('interim_review');
create unique index interim_review_one_open on interim_review (tenant_id, case_id) where concluded_at is null;

-- One side's answers to the four lead questions.
create table interim_viewpoint (
  tenant_id text not null default current_tenant(),
  review_id uuid not null,
  party text not null check (party in ('EMPLOYEE', 'EMPLOYER', 'COACH')),
  version bigint not null,
  closer text not null check (length(closer) <= 2000),
  options text not null check (length(options) <= 2000),
  strengthen text not null check (length(strengthen) <= 2000),
  next text not null check (length(next) <= 2000),
  person_id uuid not null,
  recorded_by uuid,
  written_at timestamptz not null,
  primary key (tenant_id, review_id, party),
  foreign key (tenant_id, review_id) references interim_review (tenant_id, id));
select protect_tenant_table('interim_viewpoint');

-- Request for more hours or months; decided like every decision, by the office.
create table extension_request (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  review_id uuid,
  minutes integer not null check (minutes >= 0),
  months integer not null check (months >= 0),
  reasons text not null check (length(reasons) between 1 and 4000),
  forecast text not null check (length(forecast) between 1 and 4000),
  requested_by uuid not null,
  recorded_by uuid,
  requested_at timestamptz not null,
  outcome text check (outcome in ('GRANTED', 'REFUSED')),
  decided_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, review_id) references interim_review (tenant_id, id),
  check (minutes > 0 or months > 0),
  check ((outcome is null) = (decided_at is null)));
select protect_tenant_table('extension_request');
create unique index extension_request_one_open on extension_request (tenant_id, case_id) where outcome is null;

-- How the coach comes less often, and who in the company is there afterwards.
create table taper_plan (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  version bigint not null,
  -- [{"from": "2027-01-04", "minutesPerWeek": 120}, …] in order of days, falling
  steps jsonb not null,
  contact_name text not null check (length(contact_name) between 1 and 200),
  contact_task text not null check (length(contact_task) <= 1000),
  remaining_questions text check (length(remaining_questions) <= 2000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id));
select protect_tenant_table('taper_plan');

-- Closing talk and closing report, frozen as issued.
create table closing_report (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  talk_on date not null,
  talk_with text not null check (length(talk_with) between 1 and 500),
  -- text and not jsonb: what was issued stays byte for byte
  content text not null,
  content_hash text not null,
  issued_by uuid not null,
  issued_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id));
select protect_tenant_table('closing_report', 'select, insert');

-- Before an early end the team thinks about it together, and this is the proof.
create table team_reflection (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  case_id uuid not null,
  held_on date not null,
  present text not null check (length(present) between 1 and 500),
  what_happened text not null check (length(what_happened) between 1 and 4000),
  what_was_tried text not null check (length(what_was_tried) between 1 and 4000),
  what_else_helps text not null check (length(what_else_helps) between 1 and 4000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id));
select protect_tenant_table('team_reflection', 'select, insert');
create index team_reflection_of_case on team_reflection (tenant_id, case_id, id);

-- The early end itself; the reason has the audience EARLY_END and never leaves it.
create table early_end (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  reflection_id uuid not null,
  ends_on date not null,
  wanted_by text not null check (wanted_by in ('EMPLOYEE', 'EMPLOYER', 'COACH', 'OFFICE')),
  reason text not null check (length(reason) between 1 and 4000),
  other_support text not null check (length(other_support) between 1 and 2000),
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, reflection_id) references team_reflection (tenant_id, id));
select protect_tenant_table('early_end', 'select, insert');

-- After-care (Nachbetreuung) runs beside the state of the case.
create table after_care (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  carer text not null check (carer in ('IFD', 'COMPANY_CONTACT', 'SBV')),
  contact_name text not null check (length(contact_name) between 1 and 200),
  begins_on date not null,
  agreed_by uuid not null,
  agreed_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id));
select protect_tenant_table('after_care', 'select, insert');

create table after_care_check (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  months integer not null check (months > 0),
  version bigint not null,
  due_on date not null,
  done_on date,
  employed boolean,
  finding text check (length(finding) <= 2000),
  support_needed boolean,
  done_by uuid,
  recorded_by uuid,
  primary key (tenant_id, case_id, months),
  foreign key (tenant_id, case_id) references after_care (tenant_id, case_id));
select protect_tenant_table('after_care_check');
