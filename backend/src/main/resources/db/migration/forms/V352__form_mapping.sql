-- How a field is called in somebody else's documentation, so that nobody types twice.
create table form_mapping (
  tenant_id text not null default current_tenant(),
  form_id uuid not null,
  field text not null,
  external text not null,
  primary key (tenant_id, form_id, field),
  unique (tenant_id, form_id, external),
  foreign key (tenant_id, form_id) references form (tenant_id, id)
);
select protect_tenant_table('form_mapping');
