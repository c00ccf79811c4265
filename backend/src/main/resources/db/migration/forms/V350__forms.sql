-- What an office asks: its forms, each in dated versions. A version in force is never changed: new questions are a new version.
create table form (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  key text not null,
  -- Where the first version came from; null: made by the office itself.
  source text,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
select protect_tenant_table('form', 'select, insert');

create table form_version (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  form_id uuid not null,
  number int not null check (number > 0),
  title text not null,
  definition text not null check (definition is json object),
  -- null: a draft.
  in_force_from date,
  saved_at timestamptz not null,
  -- null: loaded, not written by a person.
  saved_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, form_id) references form (tenant_id, id),
  foreign key (tenant_id, saved_by) references person (tenant_id, id),
  unique (tenant_id, form_id, number),
  unique (tenant_id, form_id, in_force_from)
);
select protect_tenant_table('form_version');
-- One draft at a time, so that nobody works on what somebody else replaces.
create unique index form_version_draft on form_version (tenant_id, form_id) where in_force_from is null;

-- The wall behind the rule: answers are read by the version they were given under.
create function form_version_stays() returns trigger language plpgsql as $$
begin
  if old.in_force_from is not null then
    raise exception 'a form version in force is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end
$$;
create trigger form_version_stays before update or delete on form_version
  for each row execute function form_version_stays();
