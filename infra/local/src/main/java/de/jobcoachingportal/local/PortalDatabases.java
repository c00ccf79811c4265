package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases of the portal and of Keycloak and their roles: what a database administrator prepares elsewhere. */
final class PortalDatabases {
  private static final String KEYCLOAK_ROLE = """
      do $$ begin
        if not exists (select from pg_roles where rolname = 'keycloak') then
          create role keycloak login;
        end if;
      end $$;
      alter role keycloak password '%s';
      """;

  private PortalDatabases() {}

  static void prepare(Connection superuser, DatabasePasswords passwords) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(portalRoles(passwords));
      statement.execute(KEYCLOAK_ROLE.formatted(passwords.keycloak()));
      create(statement, "portal", "portal_owner");
      create(statement, "keycloak", "keycloak");
    }
  }

  private static void create(Statement statement, String database, String owner)
      throws SQLException {
    try (ResultSet found = statement.executeQuery(
        "select from pg_database where datname = '%s'".formatted(database))) {
      if (found.next()) {
        return;
      }
    }
    statement.execute("create database %s owner %s".formatted(database, owner));
    statement.execute("revoke connect, temporary on database %s from public".formatted(database));
  }

  private static String portalRoles(DatabasePasswords passwords) {
    try (InputStream file = PortalDatabases.class.getResourceAsStream("/database/roles.sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${owner_password}", passwords.owner())
          .replace("${platform_password}", passwords.platform())
          .replace("${maintenance_password}", passwords.maintenance());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
