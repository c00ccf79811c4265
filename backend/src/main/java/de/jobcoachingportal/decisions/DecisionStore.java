package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.OpenDrafts;
import de.jobcoachingportal.cases.StaffQueries;
import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class DecisionStore {
  private static final TypeReference<Map<String, String>> DEVIATIONS = new TypeReference<>() {};
  private static final TypeReference<List<RuleResult>> RESULTS = new TypeReference<>() {};
  private static final TypeReference<List<String>> SENTENCES = new TypeReference<>() {};
  private static final String ROW =
      "id, version, case_id, kind, state, writers, minutes, starts_on, ends_on, reasons, prefilled_reasons, deviations::text as deviations,"
          + " programme_version_id, drafted_at, handed_over_at, return_reason, approved_by, issued_at, not_granted,"
          + " further_ruling, conditions::text as conditions, budget_cents, plain_reasons, plain_released_by, plain_released_at,"
          + " benefit_request_id, amount_cents, share_percent, rest_by, rest_name, curtailment_basis, asked_on, answered_on, not_heard";

  private final DatabaseClient database;
  private final JsonMapper json;

  DecisionStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** All decisions of a case that were not discarded, the latest first. */
  Flux<Decision> ofCase(UUID caseId) {
    return database
        .sql(
            "select %s from decision where case_id = :case and state <> 'DISCARDED' order by drafted_at desc, id desc limit 100"
                .formatted(ROW))
        .bind("case", caseId)
        .map(this::decision)
        .all();
  }

  Mono<Decision> one(UUID caseId, UUID id) {
    return database
        .sql("select %s from decision where case_id = :case and id = :id".formatted(ROW))
        .bind("case", caseId)
        .bind("id", id)
        .map(this::decision)
        .one();
  }

  /** Makes a new version of what waits for the second person; who writes a draft goes on undisturbed. */
  Mono<Void> readAnew(UUID benefitRequestId) {
    return database
        .sql(
            "update decision set version = version + 1 where benefit_request_id = :request and state = 'FOR_APPROVAL'")
        .bind("request", benefitRequestId)
        .then();
  }

  /** What is drafted about benefits of a case and not issued yet. */
  Flux<OpenDrafts.Draft> openBenefits(UUID caseId) {
    return database
        .sql("""
            select benefit_request_id, state, return_reason is not null as returned, writers from decision
             where case_id = :case and benefit_request_id is not null and state in ('DRAFT', 'FOR_APPROVAL', 'RETURNED')
            """)
        .bind("case", caseId)
        .map(row -> new OpenDrafts.Draft(
            row.get("benefit_request_id", UUID.class),
            stage(
                Decision.State.valueOf(row.get("state", String.class)),
                Boolean.TRUE.equals(row.get("returned", Boolean.class))),
            Set.of(row.get("writers", UUID[].class))))
        .all();
  }

  /** What was given back stays so while somebody writes in it, until it is handed over again. */
  private static OpenDrafts.Stage stage(Decision.State state, boolean returned) {
    if (state == Decision.State.FOR_APPROVAL) {
      return OpenDrafts.Stage.HANDED_OVER;
    }
    return returned ? OpenDrafts.Stage.RETURNED : OpenDrafts.Stage.WRITTEN;
  }

  /** Whether something was granted or changed of a request since then. */
  Mono<Boolean> gaveSince(UUID benefitRequestId, Instant then) {
    return database
        .sql("""
            select exists (select from decision
              where benefit_request_id = :request and state = 'ISSUED' and issued_at > :since
                and kind in ('GRANT_BENEFIT', 'CHANGE_BENEFIT')) as gave
            """)
        .bind("request", benefitRequestId)
        .bind("since", then)
        .map(row -> Boolean.TRUE.equals(row.get("gave", Boolean.class)))
        .one();
  }

  /** Throws away what was drafted about a request; gives the ids. */
  Flux<UUID> discard(UUID benefitRequestId) {
    return database
        .sql("""
            update decision set version = version + 1, state = 'DISCARDED'
             where benefit_request_id = :request and state in ('DRAFT', 'FOR_APPROVAL', 'RETURNED')
            returning id
            """)
        .bind("request", benefitRequestId)
        .map(row -> row.get("id", UUID.class))
        .all();
  }

  /** Whether a decision is about a benefit beside coaching: then other states of the case allow its steps. */
  Mono<Boolean> isAboutBenefit(UUID caseId, UUID id) {
    return database
        .sql(
            "select benefit_request_id is not null as benefit from decision where case_id = :case and id = :id")
        .bind("case", caseId)
        .bind("id", id)
        .map(row -> Boolean.TRUE.equals(row.get("benefit", Boolean.class)))
        .one()
        .defaultIfEmpty(false);
  }

  /** The grant a case runs on; empty before. */
  Mono<Decision> grant(UUID caseId) {
    return ofCase(caseId)
        .filter(decision -> decision.kind().opens() && decision.state() == Decision.State.ISSUED)
        .next();
  }

  /** How often the grant was extended so far. */
  Mono<Integer> extensions(UUID caseId) {
    return database
        .sql(
            "select count(*)::int as number from decision where case_id = :case and kind = 'EXTEND' and state = 'ISSUED'")
        .bind("case", caseId)
        .map(row -> row.get("number", Integer.class))
        .one();
  }

  /** What the check said on the day of issue. */
  Mono<List<RuleResult>> checkAtIssue(UUID id) {
    return database
        .sql(
            "select check_result::text as check_result from decision where id = :id and check_result is not null")
        .bind("id", id)
        .map(row -> json.readValue(row.get("check_result", String.class), RESULTS))
        .one();
  }

  Mono<Decision> save(Decision decision) {
    return save(decision, null);
  }

  /** Writes the decision if nobody was faster; with {@code check} the rules are kept as they stood. */
  Mono<Decision> save(Decision decision, @Nullable List<RuleResult> check) {
    Decision.Content content = decision.content();
    Decision.Course course = decision.course();
    Contribution pays =
        Objects.requireNonNullElse(content.terms().contribution(), Contribution.NONE);
    return database
        .sql("""
            insert into decision as d (id, version, case_id, kind, state, writers, minutes, starts_on, ends_on, reasons,
              prefilled_reasons, deviations, check_result, programme_version_id, drafted_at, handed_over_at, return_reason, approved_by, issued_at,
              not_granted, further_ruling, conditions, budget_cents, plain_reasons, plain_released_by, plain_released_at,
              benefit_request_id, amount_cents, share_percent, rest_by, rest_name, curtailment_basis, asked_on, answered_on,
              not_heard)
            values (:id, 1, :case, :kind, :state, :writers, :minutes, :from, :to, :reasons,
              :prefill, :deviations::jsonb, :check::jsonb, :programme, :drafted, :handed, :reason, :approved, :issued,
              :notGranted, :ruling, :conditions::jsonb, :budget, :plain, :released, :releasedAt, :request, :amount, :share, :restBy, :restName,
              :basis, :askedOn, :answeredOn, :notHeard)
            on conflict (tenant_id, id) do update set version = d.version + 1, state = excluded.state,
              writers = excluded.writers, minutes = excluded.minutes, starts_on = excluded.starts_on,
              ends_on = excluded.ends_on, reasons = excluded.reasons, prefilled_reasons = excluded.prefilled_reasons,
              deviations = excluded.deviations,
              check_result = excluded.check_result, handed_over_at = excluded.handed_over_at,
              return_reason = excluded.return_reason, approved_by = excluded.approved_by, issued_at = excluded.issued_at,
              not_granted = excluded.not_granted, further_ruling = excluded.further_ruling,
              conditions = excluded.conditions, budget_cents = excluded.budget_cents,
              plain_reasons = excluded.plain_reasons, plain_released_by = excluded.plain_released_by,
              plain_released_at = excluded.plain_released_at, amount_cents = excluded.amount_cents,
              share_percent = excluded.share_percent, rest_by = excluded.rest_by, rest_name = excluded.rest_name,
              curtailment_basis = excluded.curtailment_basis, asked_on = excluded.asked_on,
              answered_on = excluded.answered_on, not_heard = excluded.not_heard
              where d.version = :version
            returning %s
            """.formatted(ROW))
        .bind("id", decision.id())
        .bind("version", decision.version())
        .bind("case", decision.caseId())
        .bind("kind", decision.kind().name())
        .bind("state", decision.state().name())
        .bind("writers", decision.eyes().writers().toArray(UUID[]::new))
        .bind("minutes", orNull(content.minutes(), Integer.class))
        .bind("from", orNull(content.startsOn(), LocalDate.class))
        .bind("to", orNull(content.endsOn(), LocalDate.class))
        .bind("reasons", content.reasons())
        .bind("prefill", orNull(content.prefill(), String.class))
        .bind("deviations", json.writeValueAsString(content.deviations()))
        .bind("check", orNull(check == null ? null : json.writeValueAsString(check), String.class))
        .bind("programme", course.programmeVersionId())
        .bind("drafted", course.draftedAt())
        .bind("handed", orNull(course.handedOverAt(), Instant.class))
        .bind("reason", orNull(course.returnReason(), String.class))
        .bind("approved", orNull(course.approvedBy(), UUID.class))
        .bind("issued", orNull(course.issuedAt(), Instant.class))
        .bind("notGranted", orNull(content.terms().notGranted(), String.class))
        .bind("ruling", orNull(content.terms().furtherRuling(), String.class))
        .bind("conditions", json.writeValueAsString(content.terms().conditions()))
        .bind("budget", orNull(content.terms().budgetCents(), Integer.class))
        .bind("request", orNull(decision.benefitRequestId(), UUID.class))
        .bind("amount", orNull(pays.amountCents(), Integer.class))
        .bind("share", orNull(pays.sharePercent(), Integer.class))
        .bind("restBy", orNull(pays.restBy() == null ? null : pays.restBy().name(), String.class))
        .bind("restName", orNull(pays.restName(), String.class))
        .bind("basis", name(content.terms().curtailment().basis()))
        .bind("askedOn", orNull(content.terms().curtailment().askedOn(), LocalDate.class))
        .bind("answeredOn", orNull(content.terms().curtailment().answeredOn(), LocalDate.class))
        .bind("notHeard", name(content.terms().curtailment().notHeard()))
        .bind("plain", content.plainReasons())
        .bind("released", orNull(course.plainReleasedBy(), UUID.class))
        .bind("releasedAt", orNull(course.plainReleasedAt(), Instant.class))
        .map(this::decision)
        .one()
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.CHANGED_MEANWHILE)));
  }

  /** Names of people by id, for the page. */
  Mono<Map<UUID, String>> names(Set<UUID> people) {
    return database
        .sql("select id, salutation, given_name, family_name from person where id = any(:people)")
        .bind("people", people.toArray(UUID[]::new))
        .map(row -> Map.entry(row.get("id", UUID.class), name(row)))
        .all()
        .collectMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  /** Who may issue: case workers of the group, those responsible, their deputies, all of the body; no writer. */
  Flux<String> approvers(UUID caseId, Set<UUID> writers, LocalDate today) {
    return database
        .sql("""
            select distinct p.id, p.salutation, p.given_name, p.family_name
              from coaching_case c
              join person p on p.blocked_at is null and not (p.id = any(:writers))
             where c.id = :case and %s and (
               exists (select 1 from person_role r where r.person_id = p.id and r.role = 'CASE_WORKER'
                         and r.responsibility_group_id = c.responsibility_group_id
                         and (r.valid_until is null or r.valid_until > :today))
               or exists (select 1 from participant t where t.case_id = c.id and t.person_id = p.id
                         and t.relation = 'RESPONSIBLE_CASE_WORKER' and t.left_on is null)
               or exists (select 1 from deputy d join participant t on t.person_id = d.person_id and t.case_id = c.id
                           and t.relation = 'RESPONSIBLE_CASE_WORKER' and t.left_on is null
                         where d.deputy_id = p.id and d.valid_from <= :today
                           and (d.valid_until is null or d.valid_until >= :today)))
             order by p.family_name, p.id limit 50
            """.formatted(StaffQueries.worksForItsBody("p.id")))
        .bind("case", caseId)
        .bind("writers", writers.toArray(UUID[]::new))
        .bind("today", today)
        .map(DecisionStore::name)
        .all();
  }

  private static Object orNull(@Nullable Object value, Class<?> type) {
    return value == null ? Parameters.in(type) : Parameters.in(value);
  }

  private static Object name(@Nullable Enum<?> word) {
    return orNull(word == null ? null : word.name(), String.class);
  }

  private static Curtailment curtailment(Readable row) {
    String basis = row.get("curtailment_basis", String.class);
    String notHeard = row.get("not_heard", String.class);
    return new Curtailment(
        basis == null ? null : Curtailment.Basis.valueOf(basis),
        row.get("asked_on", LocalDate.class),
        row.get("answered_on", LocalDate.class),
        notHeard == null ? null : Curtailment.NotHeard.valueOf(notHeard));
  }

  private static String name(Readable row) {
    return PersonName.of(
        row.get("salutation", String.class),
        row.get("given_name", String.class),
        row.get("family_name", String.class));
  }

  private static @Nullable Contribution contribution(Readable row) {
    String restBy = row.get("rest_by", String.class);
    return row.get("benefit_request_id", UUID.class) == null
        ? null
        : new Contribution(
            row.get("amount_cents", Integer.class),
            row.get("share_percent", Integer.class),
            restBy == null ? null : BenefitRequest.Payer.valueOf(restBy),
            row.get("rest_name", String.class));
  }

  private Decision decision(Readable row) {
    return new Decision(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("case_id", UUID.class),
        row.get("benefit_request_id", UUID.class),
        DecisionKind.valueOf(row.get("kind", String.class)),
        Decision.State.valueOf(row.get("state", String.class)),
        new FourEyes(Set.of(row.get("writers", UUID[].class))),
        new Decision.Content(
            row.get("minutes", Integer.class),
            row.get("starts_on", LocalDate.class),
            row.get("ends_on", LocalDate.class),
            row.get("reasons", String.class),
            row.get("prefilled_reasons", String.class),
            Objects.requireNonNullElse(row.get("plain_reasons", String.class), ""),
            new Decision.Terms(
                row.get("not_granted", String.class),
                row.get("further_ruling", String.class),
                json.readValue(row.get("conditions", String.class), SENTENCES),
                row.get("budget_cents", Integer.class),
                contribution(row),
                curtailment(row)),
            json.readValue(row.get("deviations", String.class), DEVIATIONS)),
        new Decision.Course(
            row.get("programme_version_id", UUID.class),
            row.get("drafted_at", Instant.class),
            row.get("handed_over_at", Instant.class),
            row.get("return_reason", String.class),
            row.get("approved_by", UUID.class),
            row.get("issued_at", Instant.class),
            row.get("plain_released_by", UUID.class),
            row.get("plain_released_at", Instant.class)));
  }
}
