-- How the notices of an office read, and their twin in plain words. A version is drafted and then in force from a day on;
-- what is in force is never edited, so that every notice can be set beside the words it was made from.
create table notice_template (
  tenant_id text not null default current_tenant(),
  id uuid not null,
  version bigint not null,
  kind text not null check (kind in ('NOTICE', 'PLAIN')),
  number int not null check (number > 0),
  content jsonb not null,
  in_force_from date,
  changed_at timestamptz not null,
  changed_by uuid not null,
  enacted_at timestamptz,
  enacted_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, kind, number),
  check ((in_force_from is null) = (enacted_at is null) and (enacted_at is null) = (enacted_by is null))
);
select protect_tenant_table('notice_template');
create unique index notice_template_day on notice_template (tenant_id, kind, in_force_from)
  where in_force_from is not null;

create function keep_notice_template() returns trigger
  language plpgsql
as $$
begin
  if old.in_force_from is null then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  raise exception 'a template in force is never changed' using errcode = 'restrict_violation';
end
$$;
create trigger notice_template_kept before update or delete on notice_template
  for each row execute function keep_notice_template();
