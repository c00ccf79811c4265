-- The overall goal of a case and its short-term goals, as they stand now.
create table goal (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  kind text not null check (kind in ('OVERALL', 'SHORT_TERM')),
  stage text not null check (stage in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'REACHED', 'DROPPED')),
  position integer not null,
  edition integer not null check (edition > 0),
  title text not null check (length(title) between 1 and 200),
  plain text check (length(plain) <= 300),
  learner text not null check (learner in ('EMPLOYEE', 'COLLEAGUES', 'SUPERVISORS', 'TEAM')),
  learner_note text check (length(learner_note) <= 100),
  until date,
  drop_reason text check (length(drop_reason) <= 500),
  staged_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  check ((stage = 'DROPPED') = (drop_reason is not null)));
select protect_tenant_table('goal');
create index goal_of_case on goal (tenant_id, case_id, stage, position);
create unique index goal_one_overall on goal (tenant_id, case_id) where kind = 'OVERALL';

-- Who said yes to which edition. A new edition has no rows here: it is asked again.
create table goal_assent (
  tenant_id text not null default current_tenant(),
  goal_id uuid not null,
  edition integer not null,
  party text not null check (party in ('EMPLOYEE', 'EMPLOYER', 'COACH')),
  person_id uuid not null,
  recorded_by uuid,
  given_at timestamptz not null,
  primary key (tenant_id, goal_id, edition, party),
  foreign key (tenant_id, goal_id) references goal (tenant_id, id));
select protect_tenant_table('goal_assent', 'select, insert');

-- Everything that happened to a goal, with the text as it was then: the history a reader can compare.
create table goal_change (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('PROPOSED', 'EDITED', 'ASSENTED', 'AGREED', 'MOVED', 'DROPPED')),
  version bigint not null,
  edition integer not null,
  stage text not null,
  title text not null,
  plain text,
  learner text not null,
  learner_note text,
  until date,
  party text,
  reason text,
  person_id uuid not null,
  recorded_by uuid,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, goal_id) references goal (tenant_id, id));
select protect_tenant_table('goal_change', 'select, insert');
create index goal_change_of_goal on goal_change (tenant_id, goal_id, version desc, id desc);

create table goal_comment (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  goal_id uuid not null,
  person_id uuid not null,
  relation text not null,
  recorded_by uuid,
  text text not null check (length(text) between 1 and 2000),
  written_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, goal_id) references goal (tenant_id, id));
select protect_tenant_table('goal_comment', 'select, insert');
create index goal_comment_of_goal on goal_comment (tenant_id, goal_id, id);

-- The goal agreement of a case (Zielvereinbarung): when the parties talk, and the rules of being there.
create table goal_agreement (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  version bigint not null,
  edition integer not null,
  starts_on date not null,
  talks_on date[] not null,
  rooms text not null check (length(rooms) <= 1000),
  times text not null check (length(times) <= 1000),
  presence text not null check (length(presence) <= 1000),
  written_by uuid not null,
  written_at timestamptz not null,
  concluded_at timestamptz,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id));
select protect_tenant_table('goal_agreement');

create table goal_agreement_assent (
  tenant_id text not null default current_tenant(),
  case_id uuid not null,
  edition integer not null,
  party text not null check (party in ('EMPLOYEE', 'EMPLOYER', 'COACH')),
  person_id uuid not null,
  recorded_by uuid,
  given_at timestamptz not null,
  primary key (tenant_id, case_id, edition, party),
  foreign key (tenant_id, case_id) references goal_agreement (tenant_id, case_id));
select protect_tenant_table('goal_agreement_assent', 'select, insert');
