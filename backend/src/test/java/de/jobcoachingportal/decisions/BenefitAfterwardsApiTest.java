package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What a later decision about a benefit may do: nothing past the rules, nothing forgotten, nothing that says nothing. */
class BenefitAfterwardsApiTest extends BenefitGround {
  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate LAST = TODAY.plusDays(30);

  @Test
  void whatWasRefusedForALackIsGrantedOnceTheLackIsGone() {
    var c = filed();
    var unknown = wish("NONE", null);
    unknown.remove("carrier");
    unknown.remove("costCents");
    var asked = ask(c, c.employee(), AID, unknown);
    issue(c, "REFUSE_BENEFIT", asked, words());
    remedy(c);
    var part = part(c, c.employee(), AID);
    assertThat(part.get("actions")).isEmpty();
    steps(c)
        .write(
            as(c.employee()),
            HttpMethod.PUT,
            "/benefits/" + DecisionSteps.id(part),
            DecisionSteps.version(part),
            wish("NONE", null))
        .expectStatus()
        .isEqualTo(409);
    assertThat(part(c, c.caseWorker(), AID).get("actions").toString()).contains("CHANGE");
    change(c, c.caseWorker(), part(c, c.caseWorker(), AID), wish("NONE", null));
    issue(c, "GRANT_BENEFIT", asked, content(60_000));
    assertThat(part(c, c.employee(), AID).get("state").asString()).isEqualTo("GRANTED");
  }

  @Test
  void takingBackAnEndIsHeldAgainstTheRules() {
    var c = filed();
    var asked = granted(c);
    issue(c, "STOP_BENEFIT", asked, end(LAST));
    change(c, c.caseWorker(), part(c, c.caseWorker(), AID), wish("PENSION", "COMPETENT"));
    var lifted =
        ok(steps(c).handOver(draft(c, steps(c), "CHANGE_BENEFIT", asked, content(50_000))));
    stopped(steps(c).approve(lifted), "BENEFIT_CARRIER");
  }

  @Test
  void alsoOfWhatIsNoMoney() {
    var c = filed();
    var asked = advice(c);
    issue(c, "STOP_BENEFIT", asked, end(LAST));
    var part = steps(c).get(as(c.caseWorker()), "/package").get("parts").get(0);
    change(c, c.caseWorker(), part, wish("PENSION", "COMPETENT"));
    var lifted = ok(steps(c).handOver(draft(c, steps(c), "CHANGE_BENEFIT", asked, words())));
    stopped(steps(c).approve(lifted), "BENEFIT_CARRIER");
  }

  @Test
  void anEndThatIsSetAgainOnlyComesSooner() {
    var c = filed();
    var asked = granted(c);
    issue(c, "STOP_BENEFIT", asked, end(LAST));
    var draft = draft(c, steps(c), "STOP_BENEFIT", asked, end(LAST.plusDays(1)));
    steps(c)
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.benefit-end-later")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/endsOn");
    var sooner = write(c, draft, end(LAST.minusDays(1)));
    ok(steps(c).approve(ok(steps(c).handOver(sooner))));
    assertThat(part(c, c.employee(), AID).get("endsOn").asString())
        .isEqualTo(LAST.minusDays(1).toString());
  }

  @Test
  void anEndBeginsWithoutTheReasonsOfARefusal() {
    var c = filed();
    var asked = granted(c);
    var unknown = wish("NONE", null);
    unknown.remove("carrier");
    change(c, c.caseWorker(), part(c, c.caseWorker(), AID), unknown);
    begin(c, "STOP_BENEFIT", asked);
    assertThat(open(c, asked).get("reasons").asString()).isEmpty();
    assertThat(open(c, asked).get("check").findValuesAsString("rule"))
        .as("only how it came to be, no rule about what is given")
        .containsExactly("CURTAILMENT_BASIS", "CURTAILMENT_HEARING");
  }

  @Test
  void lessThanBeforeIsStillNoMoreThanItCosts() {
    var c = filed();
    var asked = granted(c);
    var cheaper = wish("NONE", null);
    cheaper.put("costCents", 40_000);
    change(c, c.caseWorker(), part(c, c.caseWorker(), AID), cheaper);
    var less = ok(steps(c).handOver(draft(c, steps(c), "CHANGE_BENEFIT", asked, content(50_000))));
    stopped(steps(c).approve(less), "BENEFIT_AMOUNT");
  }

  @Test
  void whatHoldsAlreadyIsNoChange() {
    var c = filed();
    var money = granted(c);
    var draft = draft(c, steps(c), "CHANGE_BENEFIT", money, content(60_000));
    saysNothing(steps(c).handOver(draft));
    var said = content(60_000);
    said.put("furtherRuling", "Das Gerät darf auch zu Hause benutzt werden.");
    ok(steps(c).handOver(write(c, draft, said)));
    var advice = advice(c);
    saysNothing(steps(c).handOver(draft(c, steps(c), "CHANGE_BENEFIT", advice, words())));
  }

  @Test
  void aLowerAmountLeavesTheEndThatIsSet() throws IOException {
    var c = filed();
    var asked = granted(c);
    issue(c, "STOP_BENEFIT", asked, end(LAST));
    var begun = begin(c, "CHANGE_BENEFIT", asked);
    assertThat(open(c, asked).get("endsOn").asString()).isEqualTo(LAST.toString());
    var less = content(50_000);
    less.put("endsOn", LAST.toString());
    ok(steps(c)
        .approve(
            ok(steps(c).handOver(write(c, begun, DecisionSteps.heard("CHANGE_BENEFIT", less))))));
    var part = part(c, c.employee(), AID);
    assertThat(part.get("grantedCents").asInt()).isEqualTo(50_000);
    assertThat(part.get("endsOn").asString()).isEqualTo(LAST.toString());
    assertThat(letter(c)).doesNotContain("hinaus weiter");
    var sooner = content(50_000);
    sooner.put("endsOn", LAST.minusDays(5).toString());
    issue(c, "CHANGE_BENEFIT", asked, sooner);
    assertThat(letter(c))
        .contains(
            "gilt jetzt bis zum " + GermanText.date(LAST.minusDays(5)),
            "Bisher galt sie bis zum " + GermanText.date(LAST));
  }

  @Test
  void aRemediedObjectionIsNotForgottenOverAnotherNotice() {
    var c = filed();
    var asked = granted(c);
    var objection = object(c);
    issue(c, "STOP_BENEFIT", asked, end(LAST));
    close(c, objection);
    assertThat(c.waits("BENEFIT_DECIDE_ANEW")).isTrue();
    var less = content(50_000);
    less.put("endsOn", LAST.toString());
    issue(c, "CHANGE_BENEFIT", asked, less);
    assertThat(c.waits("BENEFIT_DECIDE_ANEW")).isFalse();
  }

  @Test
  void whoActsForTheEmployeeLaterIsAskedForWhatWasSuggestedBefore() {
    var c = filed();
    ok(steps(c).write(as(c.ifd()), HttpMethod.POST, "/benefits", null, asking(AID, true)));
    var guardian = new HashMap<String, Object>(Map.of(
        "relation", "REPRESENTATIVE",
        "salutation", "FRAU",
        "givenName", "Ada",
        "familyName", "Betreuerin",
        "how", "NONE",
        "scope", "Betreuung für Behörden"));
    as(c.caseWorker())
        .post()
        .uri("/api/cases/{id}/participants", c.id())
        .bodyValue(guardian)
        .exchange()
        .expectStatus()
        .isCreated();
    assertThat(askedRelations(c)).containsExactly("EMPLOYEE", "REPRESENTATIVE");
  }

  /** The data space from before claims had a to-do of their own, met by the migration as it runs in an office. */
  @Test
  void aClaimFromBeforeWaitsUnderItsOwnToDo() throws IOException, SQLException {
    var both = filed();
    ask(both, both.employee(), AID, wish("NONE", null));
    var claims = List.of(filed(), both);
    for (var c : claims) {
      ask(c, c.employee(), ASSISTANCE, wish("NONE", null));
      move(c, "asked_on = date '2026-11-21'");
      TestPortal.rows("""
          update todo set done_at = now() where case_id = ? and kind in ('BENEFIT_DECIDE', 'BENEFIT_DECIDE_CLAIM')
          returning id
          """, c.id());
      TestPortal.rows("""
          insert into todo (tenant_id, id, case_id, kind, for_group, created_at)
          values ('he', gen_random_uuid(), ?, 'BENEFIT_DECIDE', true, now()) returning id
          """, c.id());
    }
    asOwner("db/migration/benefits/V990__todos_of_claims.sql");
    for (var c : claims) {
      assertThat(TestPortal.rows("""
              select params ->> 'until' as until, due_on::text as due from todo
               where case_id = ? and kind = 'BENEFIT_DECIDE_CLAIM' and done_at is null
              """, c.id())).singleElement().satisfies(todo -> {
        // Saturdays both: the next working day.
        assertThat(todo).containsEntry("until", "2027-01-04").containsEntry("due", "2026-12-14");
      });
      assertThat(c.waits("BENEFIT_DECIDE")).isEqualTo(c.equals(both));
    }
  }

  /** Granted to the employee of the case. */
  private JsonNode advice(TestCase c) {
    String name = "Beratung " + UUID.randomUUID();
    as(person("he", "Fetthenne", Role.TENANT_ADMIN))
        .post()
        .uri("/api/benefits")
        .bodyValue(Map.of(
            "name",
            name,
            "plainWords",
            "Jemand hilft mit Rat.",
            "recipient",
            "EMPLOYEE",
            "kind",
            "ADVICE",
            "legalBasis",
            "§ 185 Abs. 2 SGB IX",
            "claim",
            false,
            "needsCoaching",
            false,
            "active",
            true))
        .exchange()
        .expectStatus()
        .isCreated();
    var asked = ask(c, c.employee(), name, wish("NONE", null));
    issue(c, "GRANT_BENEFIT", asked, words());
    return asked;
  }

  private static void stopped(ResponseSpec answer, String rule) {
    answer
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[?(@.pointer == '/deviations/" + rule + "')]")
        .exists();
  }

  private static void saysNothing(ResponseSpec answer) {
    answer
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/furtherRuling");
  }
}
