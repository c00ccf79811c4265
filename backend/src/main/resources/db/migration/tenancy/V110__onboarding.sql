-- How an office came on board, what it still has to prove, and who runs the platform. No row here speaks of a case.

-- Where a suspended office stood before.
alter table platform.tenant add column before_suspension text check (before_suspension in ('TRIAL', 'LIVE'));

create table platform.onboarding (
  tenant_key text primary key check (tenant_key ~ '^[a-z][a-z0-9-]{1,30}$'),
  state text not null check (state in ('RUNNING', 'STOPPED', 'DONE')),
  admin_salutation text not null check (admin_salutation in ('FRAU', 'HERR', 'NONE')),
  admin_given_name text not null,
  admin_family_name text not null,
  admin_email text not null,
  attempt int not null default 1,
  started_at timestamptz not null,
  started_by text not null,
  -- A copy of the API that works on it says so every few seconds; silence means that it died.
  heartbeat_at timestamptz not null,
  finished_at timestamptz
);

create table platform.onboarding_step (
  tenant_key text not null references platform.onboarding (tenant_key),
  name text not null,
  position int not null,
  state text not null check (state in ('OPEN', 'RUNNING', 'DONE', 'FAILED')),
  started_at timestamptz,
  finished_at timestamptz,
  problem_code text,
  problem_title text,
  problem_detail text,
  primary key (tenant_key, name)
);

create table platform.golive_item (
  tenant_key text not null references platform.tenant (key),
  item text not null check (item in (
    'PROCESSING_CONTRACT', 'SUPERVISOR_NOTICE', 'IMPACT_ASSESSMENT', 'STAFF_COUNCIL', 'IMPRINT', 'PRIVACY_NOTICE',
    'ACCESSIBILITY_STATEMENT', 'STAFF_SIGN_IN')),
  dated date not null,
  reference text not null,
  signed_by text not null,
  signed_at timestamptz not null,
  primary key (tenant_key, item)
);

create table platform.operator (
  subject text primary key,
  name text not null,
  blocked_at timestamptz,
  created_at timestamptz not null default now()
);

-- What operators did. Appended only.
create table platform.journal (
  id uuid primary key,
  at timestamptz not null,
  operator text not null,
  tenant_key text not null,
  action text not null,
  detail text not null default ''
);
create index journal_tenant on platform.journal (tenant_key, at desc);

grant select, insert, update on platform.onboarding, platform.onboarding_step, platform.golive_item, platform.operator
  to portal_platform;
grant delete on platform.golive_item to portal_platform;
grant select, insert on platform.journal to portal_platform;
