package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.id;
import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static de.jobcoachingportal.decisions.DecisionSteps.version;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Cases that came where they are before the rules of what waits: the migration brings them there. */
class WhatWaitedBeforeTest extends ApiTest {

  @Test
  void nothingOfACoachWaitsAtTheDecision() throws Exception {
    var c = TestCase.in(this, "he", CaseState.ASSESSMENT);
    proposed(c);
    waits(c, "COACH_ANSWER_EMPLOYEE", "COACH_COMMIT", "COACH_DECIDE", "PAPERS_ARRIVED");
    migrate();
    assertThat(open(c)).isEmpty();
    assertThat(choice(c)).isEqualTo("ENDED");
  }

  @Test
  void theNextCoachOfARunningCoachingIsStillAsked() throws Exception {
    var c = TestCase.in(this, "he", CaseState.CHANGING);
    waits(c, "COACH_CHOOSE", "PAPERS_ARRIVED");
    DecisionGround.update("""
        insert into case_event (tenant_id, id, case_id, at, person_id, relation, kind, from_state, to_state, audience)
        values ('he', ?, ?, now(), ?, 'RESPONSIBLE_CASE_WORKER', 'MOVED', 'PLANNING', 'ASSESSMENT', 'EVERYONE')
        """, Ids.next(), c.id(), c.caseWorker().id());
    proposed(c);
    waits(c, "COACH_ANSWER_EMPLOYEE", "COACH_COMMIT");
    migrate();
    assertThat(open(c)).containsExactly("COACH_ANSWER_EMPLOYEE", "COACH_COMMIT");
    assertThat(choice(c)).isEqualTo("PROPOSED");
  }

  @Test
  void aProposalOfWhichNothingWaitsMakesRoomForAnother() throws Exception {
    var stuck = TestCase.in(this, "he", CaseState.COACH_SELECTION);
    proposed(stuck);
    var asked = TestCase.in(this, "he", CaseState.COACH_SELECTION);
    proposed(asked);
    waits(asked, "COACH_COMMIT");
    migrate();
    assertThat(choice(stuck)).isEqualTo("ENDED");
    assertThat(open(stuck)).containsExactly("COACH_CHOOSE");
    assertThat(choice(asked)).isEqualTo("PROPOSED");
    assertThat(open(asked)).containsExactly("COACH_COMMIT");
  }

  @Test
  void nobodyChoosesACoachWhilePapersAreMissing() throws Exception {
    var c = TestCase.in(this, "he", CaseState.PAPERS_REQUESTED);
    waits(c, "COACH_CHOOSE", "PAPERS_ARRIVED");
    migrate();
    assertThat(open(c)).containsExactly("PAPERS_ARRIVED");
  }

  @Test
  void aChangeThatCameBackIsADraftAgainAndNoExtension() throws Exception {
    var c = changeThatCameBack();
    BenefitGround.asOwner("db/migration/cases/V1080__todos_of_what_waits.sql");
    assertThat(open(c)).containsExactly("EXTENSION_DECIDE");
    migrate();
    assertThat(open(c)).containsExactly("DECISION_DRAFT");
  }

  @Test
  void bothWaitWhereAnExtensionIsAskedFor() throws Exception {
    var c = changeThatCameBack();
    DecisionGround.update("""
        insert into extension_request (tenant_id, id, version, case_id, minutes, months, reasons, forecast, requested_by,
          requested_at)
        values ('he', ?, 0, ?, 600, 2, 'Neuer Platz', 'Stabil', ?, now())
        """, Ids.next(), c.id(), c.coach().id());
    BenefitGround.asOwner("db/migration/cases/V1080__todos_of_what_waits.sql");
    migrate();
    assertThat(open(c)).containsExactly("DECISION_DRAFT", "EXTENSION_DECIDE");
  }

  /** While it was away an extension came into sight. */
  private TestCase changeThatCameBack() {
    var c = TestCase.in(this, "he", CaseState.CHANGING);
    var second = DecisionSteps.second(this, "he");
    Grants.open(c, "he", 3600, 0);
    var steps = new DecisionSteps(c, as(c.caseWorker()), as(second));
    var handed = ok(steps.handOver(steps.draft(
        "CHANGE", Map.of("minutes", -60, "reasons", "Weniger reicht.", "deviations", Map.of()))));
    ok(steps.write(
        as(second),
        HttpMethod.POST,
        "/decisions/" + id(handed) + "/return",
        version(handed),
        Map.of("reason", "Ein Satz fehlt.")));
    assertThat(open(c)).containsExactly("DECISION_DRAFT");
    DecisionGround.update(
        "update coaching_case set state = 'EXTENSION_REQUESTED' where id = ?", c.id());
    return c;
  }

  private static void proposed(TestCase c) {
    DecisionGround.update("""
        insert into coach (tenant_id, id, version, person_id, recognised_until, region, industries, impairments)
        values ('he', ?, 0, ?, current_date + 400, 'Kassel', '{}', '{}') on conflict do nothing
        """, Ids.next(), c.coach().id());
    DecisionGround.update("""
        insert into coach_choice (tenant_id, id, version, case_id, coach_id, state, proposed_by, proposed_at, reason,
          earlier_relation, employee_answer, employer_answer)
        select tenant_id, ?, 0, ?, id, 'PROPOSED', ?, now(), 'Passt', 'NONE', 'OPEN', 'OPEN'
          from coach where tenant_id = 'he' and person_id = ?
        """, Ids.next(), c.id(), c.ifd().id(), c.coach().id());
  }

  private static void waits(TestCase c, String... kinds) {
    for (var kind : kinds) {
      DecisionGround.update("""
          insert into todo (tenant_id, id, case_id, kind, for_group, created_at)
          values ('he', ?, ?, ?, true, now())
          """, Ids.next(), c.id(), kind);
    }
  }

  private static void migrate() throws Exception {
    BenefitGround.asOwner("db/migration/cases/V1081__what_waits_no_more.sql");
  }

  private static Object choice(TestCase c) {
    return TestPortal.rows("select state from coach_choice where case_id = ?", c.id())
        .getFirst()
        .get("state");
  }

  private static List<Object> open(TestCase c) {
    return TestPortal.rows(
            "select kind from todo where case_id = ? and done_at is null order by kind", c.id())
        .stream()
        .map(todo -> todo.get("kind"))
        .toList();
  }
}
