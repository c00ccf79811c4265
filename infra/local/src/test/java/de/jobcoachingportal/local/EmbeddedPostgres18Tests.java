package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgres18Tests {
  @TempDir
  private Path directory;

  @Test
  void isDurable() throws SQLException {
    try (EmbeddedPostgres18 postgres = EmbeddedPostgres18.temporary();
        Connection connection = postgres.superuser("portal")) {
      assertThat(one(connection, "show fsync")).isEqualTo("on");
      assertThat(one(connection, "show synchronous_commit")).isEqualTo("on");
      assertThat(one(connection, "show server_version")).startsWith("18.");
    }
  }

  @Test
  void asksEveryRoleForItsPassword() {
    try (EmbeddedPostgres18 postgres = EmbeddedPostgres18.temporary()) {
      for (String role : List.of(
          "postgres", "portal_owner", "portal_platform", "portal_maintenance", "keycloak")) {
        assertThatThrownBy(
                () -> DriverManager.getConnection(postgres.jdbcUrl("portal"), role, "wrong"))
            .hasMessageContaining("password authentication failed");
      }
    }
  }

  @Test
  void letsOnlyTheOwnerMakeRolesAndOnlyMaintenancePassRowSecurity() throws SQLException {
    try (EmbeddedPostgres18 postgres = EmbeddedPostgres18.temporary();
        Connection connection = postgres.superuser("portal")) {
      assertThat(
              all(connection, "select rolname from pg_roles where rolcreaterole and not rolsuper"))
          .containsExactly("portal_owner");
      assertThat(
              all(connection, "select rolname from pg_roles where rolbypassrls and not rolsuper"))
          .containsExactly("portal_maintenance");
    }
  }

  @Test
  void keepsItsDataOverStopAndKill() throws Exception {
    Path data = directory.resolve("data");
    DatabasePasswords passwords = DatabasePasswords.random();
    try (EmbeddedPostgres18 first = start(data, passwords)) {
      execute(first, "create table kept (n int)");
      execute(first, "insert into kept values (1)");
    }
    EmbeddedPostgres18 killed = start(data, passwords);
    execute(killed, "insert into kept values (2)");
    EmbeddedPostgres18.running(data).orElseThrow().destroyForcibly();

    try (EmbeddedPostgres18 again = start(data, passwords)) {
      try (Connection connection = again.superuser("portal")) {
        assertThat(all(connection, "select n::text from kept order by 1"))
            .containsExactly("1", "2");
      }
    }
    assertThat(EmbeddedPostgres18.running(data)).isEmpty();
  }

  @Test
  void replacesAServerLeftOverByACrash() throws Exception {
    Path data = directory.resolve("data");
    DatabasePasswords passwords = DatabasePasswords.random();
    EmbeddedPostgres18 leftOver = start(data, passwords);
    execute(leftOver, "create table kept (n int)");

    try (EmbeddedPostgres18 again = start(data, passwords);
        Connection connection = again.superuser("portal")) {
      assertThat(one(connection, "select count(*)::text from kept")).isEqualTo("0");
    }
  }

  private EmbeddedPostgres18 start(Path data, DatabasePasswords passwords) {
    return EmbeddedPostgres18.start(
        data, directory.resolve("postgres.log"), FreePort.any(), passwords);
  }

  private static void execute(EmbeddedPostgres18 postgres, String sql) throws SQLException {
    try (Connection connection = postgres.superuser("portal");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    return all(connection, sql).getFirst();
  }

  private static List<String> all(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
