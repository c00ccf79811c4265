package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseDateQueries;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseHistory;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.LegalClock;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.goals.Author;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** More hours or months: asked for here, decided by the office like every decision. */
@Service
public class Extensions {

  /** What waits in the office from the request to the first draft that is handed over. */
  public static final String DECIDE = "EXTENSION_DECIDE";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final CaseAccess access;
  private final ExtensionStore store;
  private final CoachingCases cases;
  private final CaseDateQueries dates;
  private final Todos todos;
  private final ReviewNotes notes;
  private final CaseHistory history;
  private final Clock clock;

  Extensions(
      CaseAccess access,
      ExtensionStore store,
      CoachingCases cases,
      CaseDateQueries dates,
      Todos todos,
      ReviewNotes notes,
      CaseHistory history,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.dates = dates;
    this.todos = todos;
    this.notes = notes;
    this.history = history;
    this.clock = clock;
  }

  /** @param minutes additional time, {@code months} additional duration; one of them may be zero */
  public record Wish(int minutes, int months, String reasons, String forecast) {}

  public record OpenRequests(CaseFile file, List<ExtensionRequest> requests) {}

  public Mono<OpenRequests> requests(UUID caseId, Actor actor) {
    return access.open(caseId, actor, Operation.REVIEWS_READ).flatMap(this::requests);
  }

  public Mono<OpenRequests> ask(
      UUID caseId, Wish wish, @Nullable RecordedFor recordedFor, Actor actor) {
    if (wish.minutes() == 0 && wish.months() == 0) {
      return Mono.error(new ProblemException(
          ReviewProblem.NOTHING_ASKED,
          new FieldError("/minutes", "required", "Geben Sie Stunden oder Monate an.")));
    }
    var id = Ids.next();
    return access
        .open(caseId, actor, Operation.EXTENSION_ASK, recordedFor)
        .flatMap(file -> store
            .insert(
                id,
                caseId,
                wish,
                recordedFor == null ? LocalDate.now(clock) : recordedFor.receivedOn(),
                Author.of(file),
                clock.instant())
            .then(recordedFor == null ? Mono.just("") : waiting(file).map(Extensions::askedFor))
            .flatMap(asked -> cases.advance(
                file, CaseState.EXTENSION_REQUESTED, actor, asked.isEmpty() ? null : asked))
            .flatMap(advanced -> todos
                .done(caseId, "EXTENSION_ASK")
                .then(todos.done(caseId, "HOURS_LOW"))
                .then(askForDecision(file.with(advanced))))
            .then(notes.done(file, "EXTENSION_REQUESTED", id)))
        .then(Mono.defer(() -> requests(caseId, actor)));
  }

  /** Whoever wrote it down stands in the course already. */
  private static String askedFor(ExtensionRequest request) {
    return "Den Antrag stellte " + request.requestedBy() + ". Er ging am "
        + DAY.format(request.requestedOn()) + " ein.";
  }

  /** Until when the law wants it decided: the same clock as in the overview of the case. */
  private Mono<Void> askForDecision(CaseFile file) {
    return dates
        .clocks(file)
        .filter(limit -> limit.code().equals(LegalClock.EXTENSION) && limit.metOn() == null)
        .next()
        .map(limit -> Todos.Asked.ofGroup(file.id(), DECIDE, limit.due(), limit.paragraph())
            .countedFrom(limit.from()))
        .defaultIfEmpty(Todos.Asked.ofGroup(file.id(), DECIDE, null, null))
        .flatMap(todos::open);
  }

  /** The request that waits for its decision; empty if none does. For the module that decides, after its own check. */
  public Mono<ExtensionRequest> waiting(CaseFile file) {
    return store
        .all(file.id())
        .flatMapIterable(requests -> requests)
        .filter(ExtensionRequest::isOpen)
        .next();
  }

  /** The office has decided; the case goes on by its decision, not here. */
  public Mono<Void> decided(CaseFile file, ExtensionRequest.Outcome outcome) {
    return store
        .decide(file.id(), outcome, clock.instant())
        .then(todos.done(file.id(), DECIDE))
        .then(
            outcome == ExtensionRequest.Outcome.GRANTED
                ? todos.done(file.id(), "HOURS_LOW")
                : Mono.empty())
        .then(history.note(file, "EXTENSION_" + outcome, null, Audience.EVERYONE))
        .then(notes.done(file, "EXTENSION_" + outcome, file.id()));
  }

  private Mono<OpenRequests> requests(CaseFile file) {
    return store.all(file.id()).map(requests -> new OpenRequests(file, requests));
  }
}
