package de.jobcoachingportal.hours;

import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A grant as a decision leaves it: the ledger open, its first entry written. */
public final class Grants {
  private Grants() {}

  public static void open(TestCase coachingCase, String tenant, int minutes, int reserve) {
    LocalDate from = LocalDate.now().minusMonths(3);
    UUID programme = (UUID) TestPortal.rows(
            "select v.id from programme_version v join programme p on p.id = v.programme_id where v.tenant_id = ? and p.is_usual",
            tenant)
        .getFirst()
        .get("id");
    UUID decision = Ids.next();
    UUID writer = coachingCase.caseWorker().id();
    try (Connection connection = TestPortal.maintenance()) {
      // The database looks at all three together when the transaction ends.
      connection.setAutoCommit(false);
      update(
          connection,
          """
          insert into decision (tenant_id, id, version, case_id, kind, state, writers, minutes, starts_on, ends_on, reasons,
                                deviations, programme_version_id, drafted_at, approved_by, issued_at)
          values (?, ?, 0, ?, 'GRANT', 'ISSUED', array[]::uuid[], ?, ?, ?, 'Probe', '{}', ?, now(), ?, now())
          """,
          tenant,
          decision,
          coachingCase.id(),
          minutes,
          from,
          from.plusMonths(9),
          programme,
          writer);
      update(
          connection, """
          insert into hour_ledger (tenant_id, case_id, granted_minutes, reserve_minutes, starts_on, ends_on)
          values (?, ?, ?, ?, ?, ?)
          """, tenant, coachingCase.id(), minutes, reserve, from, from.plusMonths(9));
      update(connection, """
          insert into ledger_entry (tenant_id, id, case_id, kind, minutes, decision_id, written_by, written_at)
          values (?, ?, ?, 'GRANT', ?, ?, ?, now())
          """, tenant, Ids.next(), coachingCase.id(), minutes, decision, writer);
      connection.commit();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** The case runs under rules that are those of the office but for the rounding of sessions. */
  public static void roundTo(TestCase coachingCase, String rounding) {
    UUID version = Ids.next();
    update("""
        insert into programme_version (tenant_id, id, programme_id, number, state, parameters, sources)
        select p.tenant_id, ?, p.id, (select max(w.number) + 1 from programme_version w where w.programme_id = p.id), 'DRAFT',
               jsonb_set(v.parameters, '{frame,hours,rounding}', to_jsonb(?::text)), v.sources
          from coaching_case c
          join programme p on p.tenant_id = c.tenant_id and p.is_usual
          join programme_version v on v.tenant_id = p.tenant_id and v.programme_id = p.id and v.number = 1
         where c.id = ?
        """, version, rounding, coachingCase.id());
    update(
        "update coaching_case set programme_version_id = ? where id = ?",
        version,
        coachingCase.id());
  }

  static void update(String sql, Object... parameters) {
    try (Connection connection = TestPortal.maintenance()) {
      update(connection, sql, parameters);
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
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
