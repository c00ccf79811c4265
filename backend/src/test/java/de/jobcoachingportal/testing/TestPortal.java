package de.jobcoachingportal.testing;

import de.jobcoachingportal.local.EmbeddedPostgres18;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What all API tests of one run share: one real PostgreSQL 18 and one issuer. Started once, ended with the JVM. */
public final class TestPortal {
  static final String TENANT_SECRET = "only-for-tests";
  private static final EmbeddedPostgres18 POSTGRES = EmbeddedPostgres18.temporary();
  private static final LocalIssuer ISSUER = new LocalIssuer();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
  }

  private TestPortal() {}

  public static LocalIssuer issuer() {
    return ISSUER;
  }

  public static EmbeddedPostgres18 postgres() {
    return POSTGRES;
  }

  static void properties(DynamicPropertyRegistry registry) {
    registry.add("spring.flyway.url", () -> POSTGRES.jdbcUrl("portal"));
    registry.add("spring.flyway.password", () -> POSTGRES.passwords().owner());
    registry.add("portal.database.port", POSTGRES::port);
    registry.add("portal.database.platform-password", () -> POSTGRES.passwords().platform());
    registry.add("portal.database.tenant-secret", () -> TENANT_SECRET);
    registry.add("portal.identity.keycloak-url", ISSUER::baseUrl);
    registry.add("portal.identity.keycloak-internal-url", ISSUER::baseUrl);
    registry.add("portal.limits.per-person", () -> 100_000);
    registry.add("portal.limits.per-tenant", () -> 100_000);
    registry.add("portal.limits.per-address", () -> 100_000);
    // Mails are sent by the test that looks at them.
    registry.add("portal.mail.pause", () -> "PT10H");
    registry.add("server.port", () -> "0");
    registry.add("management.server.port", () -> "0");
  }

  /** A connection of the maintenance role, which sees the rows of all tenants; for looking, in assertions. */
  public static Connection maintenance() {
    return connect("portal_maintenance", POSTGRES.passwords().maintenance());
  }

  public static Connection connect(String role, String password) {
    Properties login = new Properties();
    login.put("user", role);
    login.put("password", password);
    try {
      return DriverManager.getConnection(POSTGRES.jdbcUrl("portal"), login);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Rows of a query as the maintenance role, each as column to value. */
  public static List<Map<String, Object>> rows(String sql, Object... parameters) {
    try (Connection connection = maintenance();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        List<Map<String, Object>> rows = new ArrayList<>();
        while (result.next()) {
          Map<String, Object> row = new LinkedHashMap<>();
          for (int c = 1; c <= result.getMetaData().getColumnCount(); c++) {
            row.put(result.getMetaData().getColumnLabel(c), result.getObject(c));
          }
          rows.add(row);
        }
        return rows;
      }
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
