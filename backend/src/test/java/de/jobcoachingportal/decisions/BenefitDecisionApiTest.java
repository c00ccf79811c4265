package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.DecisionSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.hours.Grants;
import de.jobcoachingportal.letters.PdfCheck;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestCases;
import de.jobcoachingportal.testing.TestPortal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A benefit beside coaching: asked for, seen by whom it concerns, decided by two, paid by several. */
class BenefitDecisionApiTest extends BenefitGround {

  @Test
  void theCarrierIsSettledFirstThenTheAidIsGrantedByASecondPerson() throws Exception {
    var c = filed();
    var steps = steps(c);
    var asked = ask(c, c.employee(), AID, wish("PENSION", "COMPETENT"));
    assertThat(c.waits("BENEFIT_DECIDE")).isTrue();
    var draft = draft(c, steps, "GRANT_BENEFIT", asked, content(60_000));
    steps
        .approve(ok(steps.handOver(draft)))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.rules-stop")
        .jsonPath("$.errors[?(@.pointer == '/deviations/BENEFIT_CARRIER')]")
        .exists();
    change(c, c.caseWorker(), asked, wish("PENSION", "REFUSED"));
    var handed = steps
        .get(as(c.caseWorker()), "/decisions?benefit=" + DecisionSteps.id(asked))
        .get("open");
    steps
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/decisions/" + DecisionSteps.id(handed) + "/approval",
            DecisionSteps.version(handed),
            null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.own-draft");
    ok(steps.approve(handed));
    var part = part(c, c.employee(), AID);
    assertThat(part.get("state").asString()).isEqualTo("GRANTED");
    assertThat(part.get("grantedCents").asInt()).isEqualTo(60_000);
    assertThat(c.waits("BENEFIT_DECIDE")).isFalse();
    assertThat(c.state()).as("the case stays where it was").isEqualTo("COMPETENCE_CHECK");
    assertThat(TestPortal.rows("select 1 from hour_ledger where case_id = ?", c.id()))
        .isEmpty();
    byte[] pdf = notice(c);
    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(PdfCheck.textOf(pdf).replaceAll("[\\s\u00a0]+", " "))
        .contains(
            "erhalten Sie einen Zuschuss von 600,00 €",
            "75 Prozent der anerkannten Kosten von 800,00 €",
            "Den Rest von 200,00 € trägt Ihr Arbeitgeber",
            "§ 185 Abs. 3 Nr. 1 Buchst. a SGB IX")
        .doesNotContain("Jobcoach");
  }

  @Test
  void whoIssuesHasReadWhatWasAskedForLast() {
    var c = filed();
    var steps = steps(c);
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var handed = ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", asked, content(60_000))));
    change(c, c.employee(), asked, wish("NONE", null));
    steps.approve(handed).expectStatus().isEqualTo(412);
    ok(steps.approve(steps
        .get(as(c.caseWorker()), "/decisions?benefit=" + DecisionSteps.id(asked))
        .get("open")));
  }

  @Test
  void aDraftStandsBesideOneAboutCoachingAndTheLedgerIsNotTouched() {
    var c = TestCase.in(this, "he", CaseState.CHANGING);
    DecisionGround.complete(c, "he");
    Grants.open(c, "he", 3600, 0);
    var steps = steps(c);
    steps.draft(
        "CHANGE",
        new HashMap<>(
            Map.of("minutes", -60, "reasons", "Weniger reicht.", "deviations", Map.of())));
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var draft = draft(c, steps, "GRANT_BENEFIT", asked, content(60_000));
    assertThat(steps.desk().at("/open/kind").asString()).isEqualTo("CHANGE");
    steps
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/decisions",
            null,
            Map.of("kind", "REFUSE_BENEFIT", "benefitRequestId", DecisionSteps.id(asked)))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.already-open");
    var hours = content(60_000);
    hours.put("minutes", 600);
    steps
        .write(
            as(c.caseWorker()),
            HttpMethod.PUT,
            "/decisions/" + DecisionSteps.id(draft),
            DecisionSteps.version(draft),
            hours)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/minutes");
    ok(steps.approve(ok(steps.handOver(draft))));
    assertThat(TestPortal.rows("select granted_minutes from hour_ledger where case_id = ?", c.id())
            .getFirst()
            .get("granted_minutes"))
        .isEqualTo(3600);
  }

  @Test
  void theCompanyReadsNothingOfTheEmployeesBenefitAndTheEmployeeNoMoneyOfTheCompanys() {
    var c = filed();
    ask(c, c.employee(), AID, wish("NONE", null));
    ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    assertThat(pack(c, c.hr()).get("parts").toString()).contains(EQUIPMENT).doesNotContain(AID);
    assertThat(pack(c, c.supervisor()).get("parts")).isEmpty();
    assertThat(pack(c, c.coach()).get("parts")).isEmpty();
    assertThat(pack(c, c.sbv()).get("named")).isEmpty();
    var own = pack(c, c.employee());
    assertThat(own.get("parts")).hasSize(1);
    assertThat(own.get("named").toString()).contains(EQUIPMENT).doesNotContain("80000");
    assertThat(pack(c, c.caseWorker()).get("parts")).hasSize(2);
    assertThat(TestPortal.rows("""
            select 1 from audit_entry where case_id = ? and action like '%READ%' and person_id = ?
            """, c.id(), c.hr().id())).isNotEmpty();
  }

  @Test
  void eachSideAsksForItsOwnAndTakesItBackItself() {
    var c = filed();
    steps(c)
        .write(as(c.hr()), HttpMethod.POST, "/benefits", null, asking(AID, false))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("benefits.not-yours");
    var suggested =
        ok(steps(c).write(as(c.ifd()), HttpMethod.POST, "/benefits", null, asking(AID, true)));
    assertThat(c.waits("BENEFIT_ASK")).isTrue();
    steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/decisions",
            null,
            Map.of("kind", "GRANT_BENEFIT", "benefitRequestId", DecisionSteps.id(suggested)))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("benefits.not-asked");
    var recorded = Map.of(
        "recordedFor",
        Map.of(
            "participantId", c.participant(Relation.EMPLOYEE).toString(),
            "channel", "PHONE",
            "receivedOn", LocalDate.now().minusDays(2).toString()));
    var asked = ok(steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/benefits/" + DecisionSteps.id(suggested) + "/application",
            1,
            recorded));
    assertThat(part(c, c.employee(), AID).get("askedOn").asString())
        .isEqualTo(LocalDate.now().minusDays(2).toString());
    steps(c)
        .write(
            as(c.ifd()),
            HttpMethod.POST,
            "/benefits/" + DecisionSteps.id(asked) + "/withdrawal",
            DecisionSteps.version(asked),
            Map.of())
        .expectStatus()
        .isEqualTo(409);
    ok(steps(c)
        .write(
            as(c.employee()),
            HttpMethod.POST,
            "/benefits/" + DecisionSteps.id(asked) + "/withdrawal",
            DecisionSteps.version(asked),
            Map.of()));
    assertThat(c.waits("BENEFIT_DECIDE")).isFalse();
  }

  @Test
  void theEmployersNoticeGoesToTheEmployerAndOnlyItObjects() {
    var c = filed();
    var asked = ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    var steps = steps(c);
    ok(steps.approve(ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", asked, content(60_000))))));
    assertThat(steps.get(as(c.employee()), "/notices").get("notices")).isEmpty();
    assertThat(steps.get(as(c.supervisor()).mutate().build(), "/package").get("parts"))
        .isEmpty();
    var notice = steps.get(as(c.hr()), "/notices").at("/notices/0");
    as(c.hr())
        .get()
        .uri(c.path("/notices/" + notice.get("id").asString() + "/content"))
        .exchange()
        .expectStatus()
        .isOk();
    var objection = Map.of(
        "decisionId", notice.get("decisionId").asString(), "grounds", "Der Betrag reicht nicht.");
    steps
        .write(as(c.employee()), HttpMethod.POST, "/objections", null, objection)
        .expectStatus()
        .isNotFound();
    ok(steps.write(as(c.hr()), HttpMethod.POST, "/objections", null, objection));
    assertThat(steps.get(as(c.employee()), "/objections").get("objections")).isEmpty();
  }

  /** Made known is made known: without the agreement there is no case for the company, and this notice all the same. */
  @Test
  void theEmployerKeepsItsNoticeWhenTheEmployeeTakesTheAgreementBack() {
    var c = filed();
    var steps = steps(c);
    var forEmployer = ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    ok(steps.approve(
        ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", forEmployer, content(60_000))))));
    var forEmployee = ask(c, c.employee(), AID, wish("NONE", null));
    ok(steps.approve(
        ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", forEmployee, content(60_000))))));
    assertThat(kept(c, c.hr())).isEmpty();
    c.nobodyOfTheCompanyTakesPart();

    as(c.hr()).get().uri(c.path("")).exchange().expectStatus().isForbidden();
    as(c.hr()).get().uri(c.path("/package")).exchange().expectStatus().isForbidden();
    assertThat(kept(c, c.hr())).containsExactly(c.id().toString());
    assertThat(kept(c, c.supervisor())).isEmpty();
    var notices = steps.get(as(c.hr()), "/notices").get("notices");
    assertThat(notices).hasSize(1);
    var notice = notices.get(0);
    as(c.hr())
        .get()
        .uri(c.path("/notices/" + DecisionSteps.id(notice) + "/content"))
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(steps.get(as(c.hr()), "/notices").at("/notices/0/retrievedAt").isNull())
        .isFalse();
    assertThat(TestPortal.rows(
            "select 1 from audit_entry where case_id = ? and action = 'DOCUMENT_OPENED' and person_id = ?",
            c.id(),
            c.hr().id()))
        .hasSize(1);
    ok(steps.write(
        as(c.hr()),
        HttpMethod.POST,
        "/objections",
        null,
        Map.of("decisionId", notice.get("decisionId").asString(), "grounds", "Zu wenig.")));
    assertThat(steps.get(as(c.hr()), "/objections").get("objections")).hasSize(1);

    var other = steps.get(as(c.employee()), "/notices").at("/notices/0");
    as(c.hr())
        .get()
        .uri(c.path("/notices/" + DecisionSteps.id(other) + "/content"))
        .exchange()
        .expectStatus()
        .isNotFound();
    steps
        .write(
            as(c.hr()),
            HttpMethod.POST,
            "/objections",
            null,
            Map.of("decisionId", other.get("decisionId").asString(), "grounds", "Nein."))
        .expectStatus()
        .isNotFound();
    as(c.supervisor()).get().uri(c.path("/notices")).exchange().expectStatus().isForbidden();
  }

  /** The office ends the participation: the addressee keeps what was addressed to it by name, and there is no case for it. */
  @Test
  void theEmployerKeepsItsNoticeWhenTheOfficeEndsItsParticipation() {
    var c = filed();
    var steps = steps(c);
    var forEmployer = ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    ok(steps.approve(
        ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", forEmployer, content(60_000))))));
    var forEmployee = ask(c, c.employee(), AID, wish("NONE", null));
    ok(steps.approve(
        ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", forEmployee, content(60_000))))));
    var other = steps.get(as(c.employee()), "/notices").at("/notices/0");
    var successor = person("he", "Nachfolgerin", de.jobcoachingportal.identity.Role.EMPLOYER);
    leave(c, Relation.HR, true);
    leave(c, Relation.SUPERVISOR, true);

    assertThat(kept(c, c.hr())).containsExactly(c.id().toString());
    var notices = steps.get(as(c.hr()), "/notices").get("notices");
    assertThat(notices).hasSize(1);
    var notice = notices.get(0);
    as(c.hr())
        .get()
        .uri(c.path("/notices/" + DecisionSteps.id(notice) + "/content"))
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(TestPortal.rows("""
            select 1 from audit_entry where case_id = ? and person_id = ? and relation = 'FORMER_HR'
               and action = 'DOCUMENT_OPENED'
            """, c.id(), c.hr().id())).hasSize(1);
    ok(steps.write(as(c.hr()), HttpMethod.POST, "/objections", null, objectionTo(notice)));
    assertThat(steps.get(as(c.hr()), "/objections").get("objections")).hasSize(1);

    as(c.hr())
        .get()
        .uri(c.path("/notices/" + DecisionSteps.id(other) + "/content"))
        .exchange()
        .expectStatus()
        .isNotFound();
    steps
        .write(as(c.hr()), HttpMethod.POST, "/objections", null, objectionTo(other))
        .expectStatus()
        .isNotFound();
    for (String part :
        List.of("", "/inquiry", "/package", "/history", "/documents", "/decisions")) {
      as(c.hr()).get().uri(c.path(part)).exchange().expectStatus().isNotFound();
    }
    for (Person nobody : List.of(c.supervisor(), successor)) {
      as(nobody).get().uri(c.path("/notices")).exchange().expectStatus().isNotFound();
    }
    TestCases.join(c.id(), successor, "HR");
    assertThat(kept(c, successor))
        .as("who follows has the case, not a notice of its own")
        .isEmpty();
  }

  /** The addressee in law is the employer: whoever left it neither reads nor objects for it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoLeftTheEmployerKeepsNothing(boolean said) {
    var c = filed();
    var steps = steps(c);
    var notice = noticeToEmployer(c, steps);
    leave(c, Relation.HR, said ? false : null);

    assertThat(kept(c, c.hr())).isEmpty();
    for (String part :
        List.of("/notices", "/notices/" + DecisionSteps.id(notice) + "/content", "/objections")) {
      as(c.hr()).get().uri(c.path(part)).exchange().expectStatus().isNotFound();
    }
    steps
        .write(as(c.hr()), HttpMethod.POST, "/objections", null, objectionTo(notice))
        .expectStatus()
        .isNotFound();
  }

  @Test
  void ofSeveralInHrOnlyTheOneWhomTheNoticeNamesKeepsIt() {
    var c = filed();
    var steps = steps(c);
    var colleague = person("he", "Kollegin", de.jobcoachingportal.identity.Role.EMPLOYER);
    TestCases.join(c.id(), colleague, "HR");
    noticeToEmployer(c, steps);
    var named = TestPortal.rows("select recipient_id from notice where case_id = ?", c.id())
        .getFirst()
        .get("recipient_id");
    assertThat(TestPortal.rows(
            "select person_id from participant where case_id = ? and addressed", c.id()))
        .extracting(row -> row.get("person_id"))
        .containsExactly(named);
  }

  @Test
  void whoIsNoLongerInTheCaseReadsNoObjectionOfOthers() {
    var c = filed();
    var steps = steps(c);
    var notice = noticeToEmployer(c, steps);
    var successor = person("he", "Nachfolger", de.jobcoachingportal.identity.Role.EMPLOYER);
    TestCases.join(c.id(), successor, "HR");
    leave(c, Relation.HR, true);
    ok(steps.write(as(successor), HttpMethod.POST, "/objections", null, objectionTo(notice)));

    assertThat(steps.get(as(successor), "/objections").get("objections")).hasSize(1);
    assertThat(steps.get(as(c.hr()), "/objections").get("objections")).isEmpty();
  }

  /** Their participation had ended before notices were kept, and they were told that they read nothing any more. */
  @Test
  void whoHadLeftBeforeGetsNothingBack() throws Exception {
    var c = filed();
    var colleague = person("he", "Kollegin", de.jobcoachingportal.identity.Role.EMPLOYER);
    var steps = steps(c);
    noticeToEmployer(c, steps);
    TestCases.join(c.id(), colleague, "HR");
    TestPortal.rows("""
        update participant set addressed = true, left_on = case when person_id = ? then current_date end,
               left_reason = case when person_id = ? then 'fort' end
         where case_id = ? and relation = 'HR' returning id
        """, c.hr().id(), c.hr().id(), c.id());
    assertThat(kept(c, c.hr())).hasSize(1);
    asOwner("db/migration/decisions/V1040__who_left_keeps_no_notice.sql");
    assertThat(kept(c, c.hr())).isEmpty();
    assertThat(
            TestPortal.rows("select id from participant where case_id = ? and addressed", c.id()))
        .as("nor is it kept by who is not named")
        .isEmpty();
  }

  private JsonNode noticeToEmployer(TestCase c, DecisionSteps steps) {
    var asked = ask(c, c.hr(), EQUIPMENT, wish("NONE", null));
    ok(steps.approve(ok(steps.handOver(draft(c, steps, "GRANT_BENEFIT", asked, content(60_000))))));
    return steps.get(as(c.hr()), "/notices").at("/notices/0");
  }

  private static Map<String, Object> objectionTo(JsonNode notice) {
    return Map.of("decisionId", notice.get("decisionId").asString(), "grounds", "Zu wenig.");
  }

  /** @param keeps null where nothing is said */
  private void leave(TestCase c, Relation relation, @Nullable Boolean keeps) {
    var body = new HashMap<String, Object>(Map.of("reason", "Zu Ende."));
    body.put("keepsNotices", keeps);
    steps(c)
        .write(
            as(c.caseWorker()),
            HttpMethod.POST,
            "/participants/" + c.participant(relation) + "/leaving",
            0,
            body)
        .expectStatus()
        .is2xxSuccessful();
  }

  /** Of this case: the people of the tests are in others as well. */
  private List<String> kept(TestCase c, Person person) {
    return JSON
        .readTree(as(person)
            .get()
            .uri("/api/kept-notices")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody())
        .findValuesAsString("caseId")
        .stream()
        .filter(c.id().toString()::equals)
        .toList();
  }

  @Test
  void moneyIsNotGrantedWithoutAnAmountAndNothingIsLost() {
    var c = filed();
    var steps = steps(c);
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var content = content(60_000);
    content.put("contribution", Map.of("restBy", "EMPLOYER"));
    var draft = draft(c, steps, "GRANT_BENEFIT", asked, content);
    steps
        .handOver(draft)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("decisions.decision-incomplete")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/contribution/amountCents")
        .jsonPath("$.errors[0].detail")
        .isEqualTo("Geben Sie an, welchen Betrag das Amt bezahlt.");
    assertThat(open(c, asked).get("reasons").asString()).contains("bleibt der Arbeitsplatz");
    ok(steps.handOver(write(c, draft, content(60_000))));
  }

  @Test
  void theEmployerLearnsNeitherOfTheWishNorOfTheDegreeOfDisability() {
    var c = filed();
    ok(steps(c).write(as(c.ifd()), HttpMethod.POST, "/benefits", null, asking(AID, true)));
    ask(c, c.employee(), AID, wish("NONE", null));
    assertThat(steps(c).get(as(c.hr()), "").get("waiting").toString()).doesNotContain("BENEFIT_");
    assertThat(steps(c).get(as(c.employee()), "").get("waiting").toString())
        .contains("BENEFIT_ASK", "BENEFIT_DECIDE");
    assertThat(reasons(c, ask(c, c.hr(), EQUIPMENT, wish("NONE", null))))
        .contains("Kein Rehabilitationsträger")
        .doesNotContain("§ 2 Abs. 2");
  }

  @Test
  void aGrantThatBeginsBeforeAllIsKnownSaysNothingThatIsUntrueOnceItIs() {
    var c = filed();
    var unsettled = wish("NONE", null);
    unsettled.remove("carrier");
    unsettled.remove("costCents");
    unsettled.put("offerThere", false);
    assertThat(reasons(c, ask(c, c.employee(), AID, unsettled)))
        .contains("sind erfüllt:")
        .doesNotContain("noch offen", "fehlt noch", "Noch nicht geprüft", "Bewilligt werden kann");
  }

  private String reasons(TestCase c, JsonNode asked) {
    var steps = steps(c);
    ok(steps.write(
        as(c.caseWorker()),
        HttpMethod.POST,
        "/decisions",
        null,
        Map.of("kind", "GRANT_BENEFIT", "benefitRequestId", DecisionSteps.id(asked))));
    return steps
        .get(as(c.caseWorker()), "/decisions?benefit=" + DecisionSteps.id(asked))
        .at("/open/reasons")
        .asString();
  }

  @Test
  void whoGetsABenefitIsFixedOnceItWasAskedFor() {
    var c = filed();
    ask(c, c.employee(), AID, wish("NONE", null));
    var admin = person("he", "Fetthenne", de.jobcoachingportal.identity.Role.TENANT_ADMIN);
    var entry = benefit(AID);
    var turned = new HashMap<String, Object>();
    for (String same : List.of(
        "name",
        "plainWords",
        "kind",
        "legalBasis",
        "uncapped",
        "claim",
        "needsCoaching",
        "active")) {
      turned.put(same, entry.get(same));
    }
    turned.put("recipient", "EMPLOYER");
    as(admin)
        .put()
        .uri("/api/benefits/" + DecisionSteps.id(entry))
        .header("If-Match", "\"" + DecisionSteps.version(entry) + "\"")
        .bodyValue(turned)
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("benefits.asked-for");
  }

  @Test
  void strangersAndOtherOfficesFindNothing() {
    var c = filed();
    var asked = ask(c, c.employee(), AID, wish("NONE", null));
    var neighbour = person("bw", "Nachbarin", de.jobcoachingportal.identity.Role.CASE_WORKER);
    for (Person stranger : new Person[] {c.stranger(), neighbour}) {
      as(stranger).get().uri(c.path("/package")).exchange().expectStatus().isNotFound();
      steps(c)
          .write(
              as(stranger),
              HttpMethod.PUT,
              "/benefits/" + DecisionSteps.id(asked),
              1,
              wish("NONE", null))
          .expectStatus()
          .isNotFound();
    }
    steps(c)
        .write(
            as(c.hr()),
            HttpMethod.PUT,
            "/benefits/" + DecisionSteps.id(asked),
            1,
            wish("NONE", null))
        .expectStatus()
        .isNotFound();
  }
}
