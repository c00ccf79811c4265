package de.jobcoachingportal.benefits;

import de.jobcoachingportal.benefits.BenefitRequest.Answer;
import de.jobcoachingportal.benefits.BenefitRequest.Carrier;
import de.jobcoachingportal.benefits.BenefitRequest.Payer;
import de.jobcoachingportal.benefits.BenefitRequest.State;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class RequestStore {
  private static final String ROW = """
      select r.id, r.version, r.case_id, r.state, r.purpose, r.cost_cents, r.offer_there, r.rest_by, r.rest_name, r.carrier,
             r.carrier_answer, r.carrier_note, r.written_by, r.written_as, r.asked_on, r.decision_id, r.granted_cents,
             r.share_percent, r.decided_on, r.granted_on, r.ends_on, r.anew_since, p.salutation, p.given_name, p.family_name,
             b.id as benefit_id, b.version as benefit_version, b.name, b.plain_words, b.recipient, b.kind, b.legal_basis,
             b.usual_share_percent, b.cap_cents, b.uncapped, b.claim, b.needs_coaching, b.active, b.source
        from benefit_request r
        join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
        join person p on p.tenant_id = r.tenant_id and p.id = r.written_by
      """;

  private final DatabaseClient database;

  RequestStore(DatabaseClient database) {
    this.database = database;
  }

  Flux<BenefitRequest> ofCase(UUID caseId) {
    return database
        .sql(ROW + " where r.case_id = :case order by r.id limit 200")
        .bind("case", caseId)
        .map(RequestStore::request)
        .all();
  }

  Mono<BenefitRequest> one(UUID caseId, UUID id) {
    return database
        .sql(ROW + " where r.case_id = :case and r.id = :id")
        .bind("case", caseId)
        .bind("id", id)
        .map(RequestStore::request)
        .one();
  }

  /** Whether somebody acts for the employee: a guardian or somebody they gave power of attorney. */
  Mono<Boolean> isRepresented(UUID caseId) {
    return database
        .sql("""
            select exists (select from participant
              where case_id = :case and relation = 'REPRESENTATIVE' and left_on is null) as represented
            """)
        .bind("case", caseId)
        .map(row -> Boolean.TRUE.equals(row.get("represented", Boolean.class)))
        .one();
  }

  /** As {@link #one}; nobody else decides on it or takes it back until this transaction is over. */
  Mono<BenefitRequest> locked(UUID caseId, UUID id) {
    return database
        .sql(ROW + " where r.case_id = :case and r.id = :id for update of r")
        .bind("case", caseId)
        .bind("id", id)
        .map(RequestStore::request)
        .one();
  }

  /** Writes the request if nobody was faster. */
  Mono<BenefitRequest> save(BenefitRequest request, Instant now) {
    var wish = request.wish();
    var asking = request.asking();
    var outcome = request.outcome();
    return database
        .sql("""
            insert into benefit_request as r (id, version, case_id, benefit_id, state, purpose, cost_cents, offer_there,
              rest_by, rest_name, carrier, carrier_answer, carrier_note, written_by, written_as, written_at, asked_on,
              decision_id, granted_cents, share_percent, decided_on, granted_on, ends_on, anew_since)
            values (:id, 1, :case, :benefit, :state, :purpose, :cost, :offer, :restBy, :restName, :carrier, :answer, :note,
              :by, :as, :now, :asked, :decision, :granted, :share, :decided, :grantedOn, :endsOn, :anew)
            on conflict (tenant_id, id) do update set version = r.version + 1, state = excluded.state,
              purpose = excluded.purpose, cost_cents = excluded.cost_cents, offer_there = excluded.offer_there,
              rest_by = excluded.rest_by, rest_name = excluded.rest_name, carrier = excluded.carrier,
              carrier_answer = excluded.carrier_answer, carrier_note = excluded.carrier_note,
              asked_on = excluded.asked_on, decision_id = excluded.decision_id,
              granted_cents = excluded.granted_cents, share_percent = excluded.share_percent,
              decided_on = excluded.decided_on, granted_on = excluded.granted_on, ends_on = excluded.ends_on,
              anew_since = excluded.anew_since
              where r.version = :version
            """)
        .bind("id", request.id())
        .bind("version", request.version())
        .bind("case", request.caseId())
        .bind("benefit", request.benefit().id())
        .bind("state", request.state().name())
        .bind("purpose", wish.purpose())
        .bind("cost", orNull(wish.costCents(), Integer.class))
        .bind("offer", wish.offerThere())
        .bind("restBy", name(wish.restBy()))
        .bind("restName", orNull(wish.restName(), String.class))
        .bind("carrier", name(wish.carrier()))
        .bind("answer", name(wish.carrierAnswer()))
        .bind("note", orNull(wish.carrierNote(), String.class))
        .bind("by", asking.writtenBy())
        .bind("as", asking.writtenAs().name())
        .bind("now", now)
        .bind("asked", orNull(asking.askedOn(), LocalDate.class))
        .bind("decision", orNull(outcome == null ? null : outcome.decisionId(), UUID.class))
        .bind("granted", orNull(outcome == null ? null : outcome.grantedCents(), Integer.class))
        .bind("share", orNull(outcome == null ? null : outcome.sharePercent(), Integer.class))
        .bind("decided", orNull(outcome == null ? null : outcome.decidedOn(), LocalDate.class))
        .bind("grantedOn", orNull(outcome == null ? null : outcome.grantedOn(), LocalDate.class))
        .bind("endsOn", orNull(outcome == null ? null : outcome.endsOn(), LocalDate.class))
        .bind("anew", orNull(outcome == null ? null : outcome.anewSince(), LocalDate.class))
        .fetch()
        .rowsUpdated()
        .filter(rows -> rows == 1)
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.CHANGED_MEANWHILE)))
        .then(Mono.defer(() -> one(request.caseId(), request.id())));
  }

  private static Object name(@Nullable Enum<?> value) {
    return orNull(value == null ? null : value.name(), String.class);
  }

  private static Object orNull(@Nullable Object value, Class<?> type) {
    return value == null ? Parameters.in(type) : Parameters.in(value);
  }

  private static <E extends Enum<E>> @Nullable E word(Readable row, String column, Class<E> type) {
    String name = row.get(column, String.class);
    return name == null ? null : Enum.valueOf(type, name);
  }

  private static BenefitRequest request(Readable row) {
    UUID decision = row.get("decision_id", UUID.class);
    return new BenefitRequest(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("case_id", UUID.class),
        new Benefit(
            row.get("benefit_id", UUID.class),
            row.get("benefit_version", Long.class),
            BenefitStore.entry(row),
            row.get("source", String.class),
            null),
        State.valueOf(row.get("state", String.class)),
        new BenefitRequest.Wish(
            row.get("purpose", String.class),
            row.get("cost_cents", Integer.class),
            Boolean.TRUE.equals(row.get("offer_there", Boolean.class)),
            word(row, "rest_by", Payer.class),
            row.get("rest_name", String.class),
            word(row, "carrier", Carrier.class),
            word(row, "carrier_answer", Answer.class),
            row.get("carrier_note", String.class)),
        new BenefitRequest.Asking(
            row.get("written_by", UUID.class),
            Relation.valueOf(row.get("written_as", String.class)),
            PersonName.of(
                row.get("salutation", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class)),
            row.get("asked_on", LocalDate.class)),
        decision == null
            ? null
            : new BenefitRequest.Outcome(
                decision,
                row.get("granted_cents", Integer.class),
                row.get("share_percent", Integer.class),
                row.get("decided_on", LocalDate.class),
                row.get("granted_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.get("anew_since", LocalDate.class)));
  }
}
