package de.jobcoachingportal.hours;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Sessions of coaching: recorded by the coach and booked in the same transaction, taken back by a reversal. */
@Service
public class Sessions {
  private static final int PAGE = 200;

  private final SessionRepository rows;
  private final SessionQueries queries;
  private final LedgerStore ledger;
  private final HourLedgers ledgers;
  private final SessionTodos todos;
  private final CaseAccess access;
  private final CoachingCases cases;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Sessions(
      SessionRepository rows,
      SessionQueries queries,
      LedgerStore ledger,
      HourLedgers ledgers,
      SessionTodos todos,
      CaseAccess access,
      CoachingCases cases,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.rows = rows;
    this.queries = queries;
    this.ledger = ledger;
    this.ledgers = ledgers;
    this.todos = todos;
    this.access = access;
    this.cases = cases;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** @param fromReserve the coach knows that the session touches what is kept for the end */
  public record Held(
      LocalDate heldOn,
      String place,
      SessionKind kind,
      int minutes,
      @Nullable UUID goalId,
      String topic,
      @Nullable String note,
      @Nullable Audience noteAudience,
      boolean fromReserve) {}

  public record Recorded(UUID sessionId, HourLedger ledger) {}

  /** The sessions of a case as one person may read them. */
  public record Listed(CaseFile file, List<SessionQueries.Line> lines) {}

  public Mono<Listed> list(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.SESSIONS_READ)
        .flatMap(
            file -> queries.page(caseId, PAGE).collectList().map(lines -> new Listed(file, lines)));
  }

  public Mono<Recorded> record(
      UUID caseId, Held held, Actor actor, @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.SESSION_RECORD, recordedFor)
        .flatMap(file -> file.coachingCase().isResting()
            ? Mono.error(new ProblemException(HourProblem.RESTING))
            : ledger
                .ledger(caseId)
                .switchIfEmpty(Mono.error(() -> new ProblemException(HourProblem.NO_LEDGER)))
                .doOnNext(current -> mustBeWithin(current, held.heldOn()))
                .zipWith(ledgers.rules(file))
                .flatMap(found -> book(file, held, found.getT1(), found.getT2(), actor))
                .flatMap(recorded -> arrive(file, actor)
                    .then(noted(file, actor, "SESSION_RECORDED", recorded.sessionId()))
                    .thenReturn(recorded)));
  }

  /** Takes a session back, with a reason everybody may read; the minutes return to the ledger. */
  public Mono<HourLedger> reverse(UUID caseId, UUID sessionId, String reason, Actor actor) {
    return access
        .open(caseId, actor, Operation.SESSION_REVERSE)
        .flatMap(file -> rows.findByIdAndCaseId(sessionId, caseId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(HourProblem.SESSION_UNKNOWN)))
            .flatMap(session -> session.isReversed()
                ? Mono.error(new ProblemException(HourProblem.ALREADY_REVERSED))
                : rows.save(session.reversed(reason, clock.instant())))
            .then(ledger.reverse(sessionId, reason, actor.id(), clock.instant()))
            .switchIfEmpty(Mono.error(() -> new ProblemException(HourProblem.ALREADY_REVERSED)))
            .flatMap(after -> todos
                .settle(caseId)
                .then(noted(file, actor, "SESSION_REVERSED", sessionId))
                .thenReturn(after)));
  }

  private Mono<Recorded> book(
      CaseFile file, Held held, HourLedger current, ProgrammeParameters rules, Actor actor) {
    boolean fromReserve = held.fromReserve() || file.coachingCase().state() == CaseState.TAPERING;
    int minutes =
        current.minutesFor(held.minutes(), rules.frame().hours().stepMinutes(), fromReserve);
    return switch (current.book(minutes, fromReserve)) {
      case HourLedger.Booking.NotEnough(int left) -> Mono.error(notEnough(left));
      case HourLedger.Booking.TouchesReserve(int free) ->
        Mono.error(new ProblemException(HourProblem.TOUCHES_RESERVE).with("freeMinutes", free));
      case HourLedger.Booking.Booked(HourLedger expected) -> {
        Session session = session(file, held, actor);
        // What was read may be old by now: the update asks again, under the row's lock.
        yield rows.save(session)
            .then(ledger.book(
                file.id(), session.id(), minutes, fromReserve, actor.id(), clock.instant()))
            .switchIfEmpty(Mono.error(() -> notEnough(null)))
            .flatMap(after -> todos
                .ask(file, after, rules.watch())
                .thenReturn(new Recorded(session.id(), after)));
      }
    };
  }

  private Session session(CaseFile file, Held held, Actor actor) {
    UUID coach = file.onBehalfOf() == null ? actor.id() : file.onBehalfOf().personId();
    boolean noted = held.note() != null && !held.note().isBlank();
    return new Session(
        Ids.next(),
        null,
        file.id(),
        coach,
        held.heldOn(),
        held.place(),
        held.kind(),
        held.minutes(),
        held.goalId(),
        held.topic(),
        noted ? held.note() : null,
        noted ? (held.noteAudience() == null ? Audience.AUTHOR : held.noteAudience()) : null,
        actor.id(),
        clock.instant(),
        null,
        null);
  }

  private void mustBeWithin(HourLedger current, LocalDate day) {
    if (day.isBefore(current.startsOn()) || day.isAfter(current.endsOn())) {
      throw new ProblemException(
              HourProblem.OUTSIDE_GRANT,
              new FieldError("/heldOn", "outside", "Der Tag liegt nicht im bewilligten Zeitraum."))
          .with("startsOn", current.startsOn())
          .with("endsOn", current.endsOn());
    }
  }

  /** The first session after the agreement is how the coach arrives in the company. */
  private Mono<Void> arrive(CaseFile file, Actor actor) {
    return file.coachingCase().state() == CaseState.AGREED
        ? cases.advance(file, CaseState.ARRIVING, actor, null).then()
        : Mono.empty();
  }

  private Mono<Void> noted(CaseFile file, Actor actor, String action, UUID sessionId) {
    return audit
        .wrote(actor, action, file.id(), file.actingAs().name(), sessionId)
        .then(live.changed(file.id(), "hours"));
  }

  private static ProblemException notEnough(@Nullable Integer left) {
    var problem = new ProblemException(
        HourProblem.NOT_ENOUGH,
        new FieldError("/minutes", "not-enough", "So viele Minuten sind nicht mehr frei."));
    return left == null ? problem : problem.with("leftMinutes", left);
  }
}
