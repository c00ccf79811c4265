-- What an office funds, and by which dated rules. A version is never changed: new rules are a new version.
create table programme (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  key text not null,
  name text not null,
  -- The programme a case runs under unless somebody chooses another one.
  is_usual boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
select protect_tenant_table('programme');
create unique index programme_usual on programme (tenant_id) where is_usual;

create table programme_version (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  programme_id uuid not null,
  number int not null check (number > 0),
  -- null: the first version, valid for every day before the next one.
  in_force_from date,
  parameters jsonb not null,
  sources jsonb not null,
  loaded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references programme (tenant_id, id),
  unique (tenant_id, programme_id, number),
  unique nulls not distinct (tenant_id, programme_id, in_force_from)
);
select protect_tenant_table('programme_version', 'select, insert');
