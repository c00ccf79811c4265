package de.jobcoachingportal.decisions;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** What a grant rests on, as the steps before it leave it: application, consents, competence, coach. */
final class DecisionGround {
  private DecisionGround() {}

  static void complete(TestCase coachingCase, String tenant) {
    part(coachingCase, tenant, "EMPLOYEE", """
        {"disabilityDegree": 50, "equalStatus": "NO", "proof": "ENCLOSED", "employment": "EMPLOYED", "weeklyMinutes": 1500,
         "workplace": "Kinderheim Lindenhof", "difficulties": "Tempo", "accident": "NO", "rehabilitationAsked": "YES"}
        """);
    part(
        coachingCase,
        tenant,
        "COMPANY",
        "{\"weeklyMinutes\": 1500, \"inclusionCompany\": \"NO\", \"continueOnSuccess\": \"YES\"}");
    consent(
        coachingCase,
        tenant,
        "MEASURE_AGREEMENT",
        "MEASURE",
        Relation.EMPLOYEE,
        coachingCase.employee().id());
    consent(
        coachingCase,
        tenant,
        "COMPANY_AGREEMENT",
        "COMPANY",
        Relation.HR,
        coachingCase.hr().id());
    update(
        "insert into competence (tenant_id, id, version, case_id, decided_on) values (?, ?, 0, ?, current_date)",
        tenant,
        Ids.next(),
        coachingCase.id());
    update("""
        insert into coach (tenant_id, id, version, person_id, recognised_until, region, industries, impairments)
        values (?, ?, 0, ?, current_date + 400, 'Kassel', '{}', '{}') on conflict do nothing
        """, tenant, Ids.next(), coachingCase.coach().id());
    update(
        """
        insert into coach_choice (tenant_id, id, version, case_id, coach_id, state, proposed_by, proposed_at, reason,
          earlier_relation, employee_answer, employer_answer, secrecy_committed_at, secrecy_text, decided_by, decided_at)
        select tenant_id, ?, 0, ?, id, 'DECIDED', ?, now(), 'Passt', 'NONE', 'ACCEPTED', 'ACCEPTED', now(), 'secrecy-1', ?, now()
          from coach where tenant_id = ? and person_id = ?
        """,
        Ids.next(),
        coachingCase.id(),
        coachingCase.ifd().id(),
        coachingCase.caseWorker().id(),
        tenant,
        coachingCase.coach().id());
  }

  /** A plan that was submitted and is supported. */
  static void planned(TestCase coachingCase, String tenant) {
    var plan = Ids.next();
    update("""
        insert into coaching_plan (tenant_id, id, version, case_id, state, author, content, submitted_at, saved_at)
        values (?, ?, 1, ?, 'SUBMITTED', ?, cast(? as jsonb), now(), now())
        """, tenant, plan, coachingCase.id(), coachingCase.coach().id(), """
        {"situation": "Seit der Verletzung fehlt Tempo.", "suitability": "Die Arbeit lässt sich teilen.",
         "analysis": {"heldOn": "%s", "findings": "Vier Wege"}, "goals": [], "minutes": 3600, "months": 9,
         "startsOn": "%s"}
        """.formatted(
            LocalDate.now().minusDays(20), LocalDate.now().plusDays(10)));
    update("""
        insert into plan_assessment (tenant_id, id, case_id, plan_id, author, supported, job_endangered, reasons, assessed_at)
        values (?, ?, ?, ?, ?, true, true, 'Die Ziele passen.', now())
        """, tenant, Ids.next(), coachingCase.id(), plan, coachingCase.ifd().id());
  }

  static void received(TestCase coachingCase, LocalDate day) {
    update("update coaching_case set filed_on = ? where id = ?", day, coachingCase.id());
  }

  /** Minutes booked already; without the sessions, which do not matter here. */
  static void use(TestCase coachingCase, int minutes) {
    update("update hour_ledger set used_minutes = ? where case_id = ?", minutes, coachingCase.id());
  }

  static void part(TestCase coachingCase, String tenant, String part, String content) {
    update(
        "insert into application_part (tenant_id, id, version, case_id, part, content, saved_at) values (?, ?, 0, ?, ?, ?, now())",
        tenant,
        Ids.next(),
        coachingCase.id(),
        part,
        content);
  }

  private static void consent(
      TestCase coachingCase,
      String tenant,
      String form,
      String kind,
      Relation relation,
      UUID person) {
    update("""
        insert into consent (tenant_id, id, version, case_id, form, kind, given_by, given_as, decision, to_relations,
          text_version, text_shown, given_how, decided_on, recorded_by)
        values (?, ?, 0, ?, ?, ?, ?, ?, 'GIVEN', '{}', '1', 'Text', 'PORTAL', current_date, ?)
        """, tenant, Ids.next(), coachingCase.id(), form, kind, person, relation.name(), person);
  }

  static void update(String sql, Object... parameters) {
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
