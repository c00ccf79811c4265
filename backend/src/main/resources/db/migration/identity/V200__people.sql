-- People of a tenant. Keycloak knows how they sign in; who they are and what they may do stands here.

create table organisation (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  kind text not null check (kind in ('OFFICE', 'IFD', 'COACHING_PROVIDER', 'EMPLOYER', 'COORDINATION', 'WORKSHOP', 'OTHER')),
  name text not null,
  primary key (tenant_id, id)
);
select protect_tenant_table('organisation');

create table responsibility_group (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
select protect_tenant_table('responsibility_group');

create table person (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  -- The user's id in the tenant's realm; null for people without an account.
  subject text,
  salutation text not null check (salutation in ('FRAU', 'HERR', 'NONE')),
  given_name text not null,
  family_name text not null,
  email text,
  phone text,
  postal_address text,
  language text not null default 'de' check (language in ('de', 'plain', 'en')),
  organisation_id uuid,
  blocked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, subject),
  foreign key (tenant_id, organisation_id) references organisation (tenant_id, id)
);
select protect_tenant_table('person');
create unique index person_email on person (tenant_id, lower(email));

create table person_role (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  role text not null check (role in (
    'TENANT_ADMIN', 'CASE_WORKER', 'SPECIALIST', 'COORDINATOR', 'IFD_ADVISER', 'JOB_COACH', 'EMPLOYEE', 'EMPLOYER',
    'SBV', 'WORKS_COUNCIL', 'INCLUSION_OFFICER', 'REPRESENTATIVE', 'WORKSHOP')),
  responsibility_group_id uuid,
  valid_from timestamptz not null default now(),
  valid_until timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, responsibility_group_id) references responsibility_group (tenant_id, id)
);
select protect_tenant_table('person_role');
create index person_role_person on person_role (tenant_id, person_id);

create table deputy (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  person_id uuid not null,
  deputy_id uuid not null check (deputy_id <> person_id),
  valid_from date not null,
  valid_until date,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, deputy_id) references person (tenant_id, id)
);
select protect_tenant_table('deputy');
create index deputy_deputy on deputy (tenant_id, deputy_id);
