package de.jobcoachingportal.programmes;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** How the administration of an office makes its rules: draft, change, bring into force from a day. */
@Service
public class ProgrammeDrafts {
  private final ProgrammeQueries queries;
  private final ProgrammeStore store;
  private final AuditLog audit;
  private final Clock clock;

  ProgrammeDrafts(ProgrammeQueries queries, ProgrammeStore store, AuditLog audit, Clock clock) {
    this.queries = queries;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** A further programme beside the usual one; its first draft starts as a copy. */
  public Mono<VersionFile> startProgramme(String name, UUID copyOf, Actor actor) {
    return administers(actor)
        .then(known(copyOf))
        .flatMap(from -> store
            .addProgramme(name)
            .switchIfEmpty(Mono.error(() -> new ProblemException(
                ProgrammeProblem.NAME_TAKEN,
                new FieldError("/name", "taken", ProgrammeProblem.NAME_TAKEN.title()))))
            .flatMap(programme -> store.addDraft(programme, from, writer(actor))))
        .flatMap(id -> noted(actor, "PROGRAMME_STARTED", id));
  }

  /** A new draft of the same programme, as a copy of any of its versions. */
  public Mono<VersionFile> startDraft(UUID copyOf, Actor actor) {
    return administers(actor)
        .then(known(copyOf))
        .flatMap(from -> store.addDraft(from.standing().programmeId(), from, writer(actor)))
        .flatMap(id -> noted(actor, "PROGRAMME_DRAFTED", id));
  }

  /** Takes any values, also half of them: what is missing or contradictory is shown and guards the entry into force. */
  public Mono<VersionFile> change(
      UUID id,
      ProgrammeParameters parameters,
      Map<String, String> sources,
      ExpectedVersion expected,
      Actor actor) {
    return draft(id, expected, actor)
        .flatMap(file -> store.change(
            file,
            parameters,
            Sources.after(file.rules().parameters(), file.rules().sources(), parameters, sources),
            writer(actor)))
        .flatMap(this::mustHaveWorked)
        .then(noted(actor, "PROGRAMME_CHANGED", id));
  }

  public Mono<Void> discard(UUID id, ExpectedVersion expected, Actor actor) {
    return draft(id, expected, actor)
        .flatMap(store::discard)
        .flatMap(this::mustHaveWorked)
        .then(audit.administered(actor, "PROGRAMME_DISCARDED", id));
  }

  /** Somebody has seen the whole simulation of the draft as it stands. */
  public Mono<VersionFile> tried(UUID id, ExpectedVersion expected, Actor actor) {
    return draft(id, expected, actor)
        .flatMap(file -> store.tried(file, writer(actor)))
        .flatMap(this::mustHaveWorked)
        .then(noted(actor, "PROGRAMME_TRIED", id));
  }

  /** In force from a day on, today at the earliest; refused with all places that are open or contradictory. */
  public Mono<VersionFile> enact(UUID id, LocalDate from, ExpectedVersion expected, Actor actor) {
    return draft(id, expected, actor)
        .flatMap(file -> queries
            .all()
            .filter(other -> isSameDay(other, file, from))
            .hasElements()
            .flatMap(taken ->
                taken ? Mono.error(refused(ProgrammeProblem.DAY_TAKEN)) : keepsItsBody(file))
            .then(Mono.defer(() -> store.enact(readyFor(file, from), from, writer(actor)))))
        .flatMap(this::mustHaveWorked)
        .then(noted(actor, "PROGRAMME_ENACTED", id));
  }

  /** Takes back a version that was to come, as a draft again. */
  public Mono<VersionFile> withdraw(UUID id, ExpectedVersion expected, Actor actor) {
    return administers(actor)
        .then(known(id))
        .doOnNext(file -> mustBe(file, expected))
        .filter(file -> file.stateOn(today()) == VersionFile.State.COMING)
        .flatMap(file -> store.withdraw(file, writer(actor)))
        .filter(withdrawn -> withdrawn)
        .switchIfEmpty(Mono.error(() -> new ProblemException(ProgrammeProblem.NOT_COMING)))
        .then(noted(actor, "PROGRAMME_WITHDRAWN", id));
  }

  /** Cases lie with the people of the body that decides: another body is another programme. */
  private Mono<Void> keepsItsBody(VersionFile file) {
    var body = file.rules().parameters().legal().decidingBody();
    return queries
        .all()
        .filter(other -> !other.isDraft()
            && other.standing().programmeId().equals(file.standing().programmeId())
            && other.rules().parameters().legal().decidingBody() != body)
        .next()
        .flatMap(other -> Mono.error(new ProblemException(
            ProgrammeProblem.BODY_CHANGED,
            new FieldError(
                "/parameters/legal/decidingBody",
                "fixed",
                ProgrammeProblem.BODY_CHANGED.title()))));
  }

  private VersionFile readyFor(VersionFile file, LocalDate from) {
    if (from.isBefore(today())) {
      throw refused(ProgrammeProblem.DAY_PAST);
    }
    var obstacles = file.obstacles();
    if (!obstacles.isEmpty()) {
      throw new ProblemException(ProgrammeProblem.NOT_READY, obstacles);
    }
    return file;
  }

  private static boolean isSameDay(VersionFile other, VersionFile file, LocalDate from) {
    return other.standing().programmeId().equals(file.standing().programmeId())
        && from.equals(other.rules().inForceFrom());
  }

  private static ProblemException refused(ProgrammeProblem problem) {
    return new ProblemException(
        problem, new FieldError("/from", "day", problem.title() + ". " + problem.detail()));
  }

  private Mono<VersionFile> draft(UUID id, ExpectedVersion expected, Actor actor) {
    return administers(actor)
        .then(known(id))
        .filter(VersionFile::isDraft)
        .switchIfEmpty(Mono.error(() -> new ProblemException(ProgrammeProblem.NOT_A_DRAFT)))
        .doOnNext(file -> mustBe(file, expected));
  }

  /** The later one is told what the earlier one made of it. */
  private static void mustBe(VersionFile file, ExpectedVersion expected) {
    if (file.standing().version() != expected.value()) {
      throw new ProblemException(RequestProblem.CHANGED_MEANWHILE)
          .with("version", file.standing().version())
          .with("current", file.rules().parameters())
          .with("currentSources", file.rules().sources())
          .with("changedBy", String.valueOf(file.traces().changedBy()));
    }
  }

  private Mono<VersionFile> known(UUID id) {
    return queries
        .file(id)
        .switchIfEmpty(Mono.error(() -> new ProblemException(ProgrammeProblem.VERSION_UNKNOWN)));
  }

  private Mono<VersionFile> noted(Actor actor, String action, UUID id) {
    return audit.administered(actor, action, id).then(Mono.defer(() -> known(id)));
  }

  private Mono<Boolean> mustHaveWorked(boolean worked) {
    return worked
        ? Mono.just(true)
        : Mono.error(new ProblemException(RequestProblem.CHANGED_MEANWHILE));
  }

  private static Mono<Void> administers(Actor actor) {
    return actor.is(Role.TENANT_ADMIN)
        ? Mono.empty()
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }

  private ProgrammeStore.Writer writer(Actor actor) {
    return new ProgrammeStore.Writer(actor.id(), clock.instant());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
