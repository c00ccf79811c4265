package de.jobcoachingportal.testing;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest.Person;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A case of a test office in whatever state a test begins with, with one person in each relation. What leads there is
 * the matter of the tests of those steps.
 */
public final class TestCase {

  private static final String GROUP = "Gruppe 1";
  private final ApiTest test;
  private final String tenant;
  private final UUID id = Ids.next();
  private final Map<Relation, UUID> participants = new ConcurrentHashMap<>();

  private TestCase(ApiTest test, String tenant) {
    this.test = test;
    this.tenant = tenant;
  }

  /** Case worker Fingerhut, IFD adviser Iris, coach Begonia, employee Amarylli, HR Dost, supervisor Dahlia, SBV Salbei. */
  public static TestCase in(ApiTest test, String tenant, CaseState state) {
    var made = new TestCase(test, tenant);
    var worker = made.caseWorker();
    var group = test.tenants().join(worker, Role.CASE_WORKER, GROUP);
    made.insertCase(state, group);
    made.takePart(Relation.RESPONSIBLE_CASE_WORKER, worker);
    made.takePart(Relation.IFD_ADVISER, made.ifd());
    made.takePart(Relation.JOB_COACH, made.coach());
    made.takePart(Relation.EMPLOYEE, made.employee());
    made.takePart(Relation.HR, made.hr());
    made.takePart(Relation.SUPERVISOR, made.supervisor());
    made.takePart(Relation.SBV, made.sbv());
    made.admit(Relation.HR);
    made.admit(Relation.SUPERVISOR);
    made.admit(Relation.SBV);
    return made;
  }

  public UUID id() {
    return id;
  }

  public String path(String rest) {
    return "/api/cases/" + id + rest;
  }

  public Person caseWorker() {
    return test.person(tenant, "Fingerhut", Role.CASE_WORKER);
  }

  public Person ifd() {
    return test.person(tenant, "Iris", Role.IFD_ADVISER);
  }

  public Person coach() {
    return test.person(tenant, "Begonia", Role.JOB_COACH);
  }

  public Person employee() {
    return test.person(tenant, "Amarylli", Role.EMPLOYEE);
  }

  public Person hr() {
    return test.person(tenant, "Dost", Role.EMPLOYER);
  }

  public Person supervisor() {
    return test.person(tenant, "Dahlia", Role.EMPLOYER);
  }

  public Person sbv() {
    return test.person(tenant, "Salbei", Role.SBV);
  }

  /** Somebody of the same office who has nothing to do with this case. */
  public Person stranger() {
    return test.person(tenant, "Fremd", Role.JOB_COACH);
  }

  public UUID participant(Relation relation) {
    return participants.get(relation);
  }

  public String state() {
    return (String) TestPortal.rows("select state from coaching_case where id = ?", id)
        .getFirst()
        .get("state");
  }

  /** How often this was noted as done in the case. */
  public long noted(String action) {
    return (long) TestPortal.rows(
            "select count(*) as n from audit_entry where case_id = ? and action = ? and outcome = 'DONE'",
            id,
            action)
        .getFirst()
        .get("n");
  }

  public boolean waits(String todoKind) {
    return !TestPortal.rows(
            "select 1 from todo where case_id = ? and kind = ? and done_at is null", id, todoKind)
        .isEmpty();
  }

  /** Access of this relation ends now, as if the person left. */
  public void leaves(Relation relation) {
    update(
        "update participant set left_on = current_date, left_reason = 'Test' where tenant_id = ? and id = ?",
        tenant,
        participants.get(relation));
  }

  /** As after the employee took back that the company takes part. */
  public void nobodyOfTheCompanyTakesPart() {
    update(
        "delete from release_in_force where tenant_id = ? and case_id = ? and what = 'TAKE_PART' and to_relation in ('HR', 'SUPERVISOR')",
        tenant,
        id);
  }

  private void insertCase(CaseState state, UUID group) {
    update("""
        insert into coaching_case (tenant_id, id, version, number, state, responsibility_group_id, workplace,
                                   employee_named, opened_at, state_since)
        values (?, ?, 0, ?, ?, ?, 'Kinderheim Lindenhof', true, now(), now())
        """, tenant, id, "T-" + id, state.name(), group);
  }

  private void takePart(Relation relation, Person person) {
    var participant = Ids.next();
    participants.put(relation, participant);
    update("""
        insert into participant (tenant_id, id, version, case_id, person_id, relation, reachable, joined_on)
        values (?, ?, 0, ?, ?, ?, 'PORTAL', current_date)
        """, tenant, participant, id, person.id(), relation.name());
  }

  private void admit(Relation relation) {
    update("""
        insert into release_in_force (tenant_id, id, case_id, consent_id, what, to_relation)
        values (?, ?, ?, ?, 'TAKE_PART', ?)
        """, tenant, Ids.next(), id, Ids.next(), relation.name());
  }

  private static void update(String sql, Object... parameters) {
    try (Connection connection = TestPortal.maintenance();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
