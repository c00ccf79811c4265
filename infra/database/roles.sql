-- The database roles of the portal. Run once per cluster as superuser, safe to repeat.
-- Placeholders ${owner_password}, ${platform_password}, ${maintenance_password} are filled by whoever runs it.
-- Tenant logins are not made here: provision_tenant_role() does it when an office comes on board.
do $roles$
begin
  if not exists (select from pg_roles where rolname = 'portal_owner') then
    create role portal_owner login createrole;
  end if;
  if not exists (select from pg_roles where rolname = 'portal_platform') then
    create role portal_platform login;
  end if;
  if not exists (select from pg_roles where rolname = 'portal_maintenance') then
    create role portal_maintenance login bypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'portal_tenant') then
    create role portal_tenant nologin;
  end if;
end
$roles$;
grant portal_tenant to portal_owner with admin option, inherit false, set false;
alter role portal_owner password '${owner_password}';
alter role portal_platform password '${platform_password}';
alter role portal_maintenance password '${maintenance_password}';
