-- Wall two of tenancy: who may connect, how a tenant's table is protected, and the registry of the offices.

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to portal_platform, portal_maintenance, portal_tenant', current_database());
end
$$;
revoke all on schema public from public;
grant usage on schema public to portal_platform, portal_maintenance, portal_tenant;
alter default privileges revoke execute on functions from public;

-- The tenant is the login itself: nothing a statement can set changes it. Inlined into index conditions.
create function current_tenant() returns text
  language sql stable
  return case when current_user like 'tenant\_%' then substr(current_user::text, 8) end;
grant execute on function current_tenant() to portal_tenant, portal_maintenance;

create function protect_tenant_table(protected regclass, privileges text default 'select, insert, update, delete')
  returns void
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format(
    'create policy tenant on %s using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
    protected);
  execute format('grant %s on %s to portal_tenant', privileges, protected);
  execute format('grant select, insert, update, delete on %s to portal_maintenance', protected);
end
$$;

-- Makes or repairs the login of a tenant. The only way to a tenant role; safe to repeat.
create function provision_tenant_role(tenant_key text, tenant_password text) returns void
  language plpgsql
  security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  tenant_role text := 'tenant_' || tenant_key;
begin
  if tenant_key !~ '^[a-z][a-z0-9-]{1,30}$' then
    raise exception 'not a tenant key' using errcode = 'invalid_parameter_value';
  end if;
  if not exists (select from pg_roles where rolname = tenant_role) then
    execute format('create role %I', tenant_role);
  end if;
  execute format('alter role %I login connection limit 60 password %L', tenant_role, tenant_password);
  execute format('grant portal_tenant to %I with inherit true, set false', tenant_role);
  -- A plan per tenant: planning anew at every bind costs more than the plan gains.
  execute format('alter role %I set plan_cache_mode = force_generic_plan', tenant_role);
  execute format('alter role %I set statement_timeout = ''20s''', tenant_role);
  execute format('alter role %I set idle_in_transaction_session_timeout = ''30s''', tenant_role);
end
$$;
grant execute on function provision_tenant_role(text, text) to portal_platform;

create function suspend_tenant_role(tenant_key text) returns void
  language plpgsql
  security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from pg_roles where rolname = 'tenant_' || tenant_key) then
    execute format('alter role %I nologin', 'tenant_' || tenant_key);
  end if;
end
$$;
grant execute on function suspend_tenant_role(text) to portal_platform;

create schema platform;
grant usage on schema platform to portal_platform;

create table platform.tenant (
  key text primary key check (key ~ '^[a-z][a-z0-9-]{1,30}$'),
  version bigint not null default 0,
  name text not null,
  federal_state text not null,
  realm text not null unique,
  issuer text not null unique,
  state text not null check (state in ('PROVISIONING', 'VERIFYING', 'TRIAL', 'LIVE', 'SUSPENDED', 'CLOSED')),
  state_since timestamptz not null default now(),
  -- null: the shared cluster. An office with a database of its own names it here.
  database_url text
);

grant select, insert, update on platform.tenant to portal_platform;
