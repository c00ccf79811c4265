-- Consents in their four kinds. A row is what somebody was shown and what they answered; revoking adds to it.
create table consent (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  form text not null,
  kind text not null check (kind in ('MEASURE', 'DATA', 'COMPANY', 'CONFIDENTIALITY')),
  given_by uuid not null,
  given_as text not null,
  decision text not null check (decision in ('GIVEN', 'REFUSED')),
  to_relations text[] not null,
  scope text,
  text_version text not null,
  text_shown text not null,
  given_how text not null check (given_how in ('PORTAL', 'PHONE', 'LETTER', 'IN_PERSON')),
  decided_on date not null,
  recorded_by uuid not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('REVOKED', 'REPLACED')),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, given_by) references person (tenant_id, id),
  foreign key (tenant_id, recorded_by) references person (tenant_id, id),
  check ((ended_at is null) = (ended_why is null))
);
select protect_tenant_table('consent', 'select, insert, update');
create index consent_case on consent (tenant_id, case_id, id desc);
create unique index consent_one_in_force on consent (tenant_id, case_id, form, given_by) where ended_at is null;
