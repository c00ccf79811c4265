package de.jobcoachingportal.testing;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.tenancy.TestProvisioning;
import de.jobcoachingportal.testing.ApiTest.Person;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Brings offices and people of the API tests into being: offices by the real provisioning but for the realm. */
@Component
public class TestTenants {
  private static final Set<String> EXISTING = ConcurrentHashMap.newKeySet();
  private final TestProvisioning provisioning;

  TestTenants(TestProvisioning provisioning) {
    this.provisioning = provisioning;
  }

  public void exist(String key, String name, String federalState) {
    if (EXISTING.add(key)) {
      provisioning.provision(key, name, federalState, TestPortal.issuer().issuer(key));
    }
  }

  /** As an administrator's invitation that was taken up leaves it. */
  void addPerson(Person person, Role... roles) {
    try (Connection connection = TestPortal.maintenance()) {
      update(
          connection,
          """
          insert into person (tenant_id, id, version, subject, salutation, given_name, family_name, email)
          values (?, ?, 0, ?, 'FRAU', 'Test', ?, ?)
          """,
          person.tenant(),
          person.id(),
          person.subject(),
          person.familyName(),
          person.subject() + "@" + person.tenant() + ".example");
      for (Role role : roles) {
        addRole(connection, person, role, null);
      }
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** Puts a person into a responsibility group of the office, made if it is not there. */
  public UUID join(Person person, Role role, String group) {
    try (Connection connection = TestPortal.maintenance()) {
      update(
          connection,
          "insert into responsibility_group (tenant_id, id, version, name) values (?, ?, 0, ?) on conflict do nothing",
          person.tenant(),
          Ids.next(),
          group);
      UUID groupId = (UUID) TestPortal.rows(
              "select id from responsibility_group where tenant_id = ? and name = ?",
              person.tenant(),
              group)
          .getFirst()
          .get("id");
      addRole(connection, person, role, groupId);
      return groupId;
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static void addRole(Connection connection, Person person, Role role, UUID group)
      throws SQLException {
    update(connection, """
        insert into person_role (tenant_id, id, version, person_id, role, responsibility_group_id)
        values (?, ?, 0, ?, ?, ?)
        """, person.tenant(), Ids.next(), person.id(), role.name(), group);
  }

  private static void update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }
}
