-- Forms of a case, each under the version it was begun with, and their parts: one per filler, saved and confirmed for itself.
create table filled_form (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  case_id uuid not null,
  form_version_id uuid not null,
  due_on date,
  opened_by uuid not null,
  opened_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references coaching_case (tenant_id, id),
  foreign key (tenant_id, form_version_id) references form_version (tenant_id, id),
  foreign key (tenant_id, opened_by) references person (tenant_id, id),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
select protect_tenant_table('filled_form', 'select, insert, update');
create index filled_form_case on filled_form (tenant_id, case_id, id);
create index filled_form_version on filled_form (tenant_id, form_version_id);

create table filled_part (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  filled_form_id uuid not null,
  filler text not null,
  answers text not null check (answers is json object),
  saved_at timestamptz,
  saved_by uuid,
  confirmed_at timestamptz,
  confirmed_by uuid,
  -- In whose name: of somebody else if it was recorded for them.
  confirmed_as text,
  reopened_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, filled_form_id, filler),
  foreign key (tenant_id, filled_form_id) references filled_form (tenant_id, id),
  foreign key (tenant_id, saved_by) references person (tenant_id, id),
  foreign key (tenant_id, confirmed_by) references person (tenant_id, id),
  check ((confirmed_at is null) = (confirmed_by is null))
);
select protect_tenant_table('filled_part', 'select, insert, update');
