-- What a person has typed and not sent yet. Only they read it.
create table draft (
  tenant_id text not null default current_tenant(),
  person_id uuid not null,
  key text not null,
  content jsonb not null,
  saved_at timestamptz not null,
  primary key (tenant_id, person_id, key),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
select protect_tenant_table('draft');
