#!/usr/bin/env bash
# The same roles.sql that the local start uses, its placeholders filled from the environment.
set -euo pipefail
: "${PORTAL_DB_OWNER_PASSWORD:?}" "${PORTAL_DB_PLATFORM_PASSWORD:?}" "${PORTAL_DB_MAINTENANCE_PASSWORD:?}"
: "${PORTAL_DB_KEYCLOAK_PASSWORD:?}"
for password in "$PORTAL_DB_OWNER_PASSWORD" "$PORTAL_DB_PLATFORM_PASSWORD" "$PORTAL_DB_MAINTENANCE_PASSWORD" \
  "$PORTAL_DB_KEYCLOAK_PASSWORD"; do
  [[ $password =~ ^[A-Za-z0-9_.~-]{16,}$ ]] || {
    echo "Passwords of database roles: at least 16 letters, digits or _ . ~ -" >&2
    exit 1
  }
done
roles="$(cat /portal/roles.sql)"
roles="${roles//\$\{owner_password\}/$PORTAL_DB_OWNER_PASSWORD}"
roles="${roles//\$\{platform_password\}/$PORTAL_DB_PLATFORM_PASSWORD}"
roles="${roles//\$\{maintenance_password\}/$PORTAL_DB_MAINTENANCE_PASSWORD}"
psql --username=postgres --set=ON_ERROR_STOP=1 --quiet <<SQL
$roles
create role keycloak login password '$PORTAL_DB_KEYCLOAK_PASSWORD';
create database portal owner portal_owner;
revoke connect, temporary on database portal from public;
create database keycloak owner keycloak;
revoke connect, temporary on database keycloak from public;
SQL
