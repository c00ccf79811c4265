package de.jobcoachingportal.testing;

import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest.Person;
import java.sql.SQLException;
import java.util.UUID;

/** Cases as earlier steps would have left them, for tests that begin in the middle. */
public final class TestCases {

  private TestCases() {}

  /** A case of the office in this state, named, its application received three days ago. */
  public static UUID inState(String tenant, UUID group, String state) {
    var id = Ids.next();
    update("""
        insert into coaching_case (tenant_id, id, version, number, state, responsibility_group_id, workplace, employee_named,
          filed_on, opened_at, state_since)
        values (?, ?, 0, ?, ?, ?, 'Kinderheim Lindenhof', true, current_date - 3, now(), now())
        """, tenant, id, "T-" + id, state, group);
    return id;
  }

  /** Lets somebody take part, for the company's side with the employee's agreement. Returns the participant's id. */
  public static UUID join(UUID caseId, Person person, String relation) {
    var id = joinUnasked(caseId, person, relation);
    release(caseId, person.tenant(), "TAKE_PART", relation);
    return id;
  }

  /** Takes back the agreement that a relation takes part. */
  public static void withdrawRelease(UUID caseId, String relation) {
    update(
        "delete from release_in_force where case_id = ? and what = 'TAKE_PART' and to_relation = ?",
        caseId,
        relation);
  }

  /** Somebody with a row in the case, without asking the employee. */
  public static UUID joinUnasked(UUID caseId, Person person, String relation) {
    var id = Ids.next();
    update("""
        insert into participant (tenant_id, id, version, case_id, person_id, relation, reachable, joined_on)
        values (?, ?, 0, ?, ?, ?, 'PORTAL', current_date)
        """, person.tenant(), id, caseId, person.id(), relation);
    return id;
  }

  /** A release in force: TAKE_PART, HEALTH or TRADE_SECRET to a relation. */
  public static void release(UUID caseId, String tenant, String what, String toRelation) {
    update("""
        insert into release_in_force (tenant_id, id, case_id, consent_id, what, to_relation) values (?, ?, ?, ?, ?, ?)
        """, tenant, Ids.next(), caseId, Ids.next(), what, toRelation);
  }

  private static void update(String sql, Object... parameters) {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
