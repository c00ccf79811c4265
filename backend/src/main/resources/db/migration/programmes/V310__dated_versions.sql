-- A version is drafted, tried and then in force from a day on. What is in force is never edited, whoever asks: cases
-- filed under it have to be explained years later.
alter table programme_version
  add column version bigint not null default 0,
  -- PRESET: what was known of the office when it came on board; rules of the trial with invented people.
  add column state text not null default 'PRESET' check (state in ('PRESET', 'DRAFT', 'ENACTED')),
  add column copied_from uuid,
  add column changed_at timestamptz not null default now(),
  add column changed_by uuid,
  add column tried_at timestamptz,
  add column enacted_at timestamptz,
  add column enacted_by uuid,
  add constraint programme_version_standing check (
    case state
      when 'ENACTED' then in_force_from is not null and enacted_at is not null and enacted_by is not null
      else in_force_from is null and enacted_at is null and enacted_by is null
    end),
  drop constraint programme_version_tenant_id_programme_id_in_force_from_key;
alter table programme_version alter column state drop default;
create unique index programme_version_day on programme_version (tenant_id, programme_id, in_force_from)
  where state = 'ENACTED';
create unique index programme_version_preset on programme_version (tenant_id, programme_id) where state = 'PRESET';

create function keep_programme_version() returns trigger
  language plpgsql
as $$
begin
  if old.state = 'DRAFT' then
    if tg_op = 'DELETE' then
      return old;
    end if;
    if new.state <> 'PRESET' and new.programme_id = old.programme_id then
      return new;
    end if;
  end if;
  -- The one way back: a version that was to come and that no case and no decision has used.
  if tg_op = 'UPDATE' and old.state = 'ENACTED' and new.state = 'DRAFT' and new.programme_id = old.programme_id
    and new.parameters = old.parameters and new.sources = old.sources
    and not exists (select from coaching_case c where c.tenant_id = old.tenant_id and c.programme_version_id = old.id)
    and not exists (select from decision d where d.tenant_id = old.tenant_id and d.programme_version_id = old.id) then
    return new;
  end if;
  raise exception 'a programme version in force is never changed' using errcode = 'restrict_violation';
end
$$;
create trigger programme_version_kept before update or delete on programme_version
  for each row execute function keep_programme_version();
grant update, delete on programme_version to portal_tenant;
