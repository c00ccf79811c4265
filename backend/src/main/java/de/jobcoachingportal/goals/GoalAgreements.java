package de.jobcoachingportal.goals;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCase;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The goal agreement with which the coaching begins: written by the coach, concluded with the yes of all three sides
 * (domain.md 1.3: result of the initiation phase), and the coach's first steps in the company after it.
 */
@Service
public class GoalAgreements {

  private static final String PART = "agreement";

  private final CaseAccess access;
  private final AgreementStore store;
  private final CoachingCases cases;
  private final AgreementConclusion conclusion;
  private final GoalTodos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  GoalAgreements(
      CaseAccess access,
      AgreementStore store,
      CoachingCases cases,
      AgreementConclusion conclusion,
      GoalTodos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.conclusion = conclusion;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public record OpenAgreement(CaseFile file, Optional<GoalAgreement> agreement) {}

  public Mono<OpenAgreement> agreement(UUID caseId, Actor actor) {
    return access.open(caseId, actor, Operation.AGREEMENT_READ).flatMap(this::open);
  }

  /** Writes the agreement, or another edition of it while it is not concluded; the coach has thereby said yes. */
  public Mono<OpenAgreement> write(UUID caseId, ExpectedVersion version, Terms terms, Actor actor) {
    return access
        .open(caseId, actor, Operation.AGREEMENT_WRITE)
        .flatMap(file -> store
            .lock(caseId)
            .map(Optional::of)
            .defaultIfEmpty(Optional.empty())
            .flatMap(before -> write(file, before, version, terms))
            .then(store.find(caseId))
            .flatMap(written -> store.assent(
                caseId, written.edition(), Party.COACH, Author.of(file), clock.instant()))
            .then(todos.askForAgreement(caseId))
            .then(noted(file, "GOAL_AGREEMENT_WRITTEN"))
            .then(open(file)));
  }

  private Mono<Void> write(
      CaseFile file, Optional<GoalAgreement> before, ExpectedVersion version, Terms terms) {
    version.mustBe(before.map(GoalAgreement::version).orElse(0L));
    if (before.isEmpty()) {
      return store.insert(file.id(), terms, file.actor(), clock.instant());
    }
    return before.get().isConcluded()
        ? Mono.error(new ProblemException(GoalProblem.AGREEMENT_CONCLUDED))
        : store.replace(file.id(), terms, file.actor(), clock.instant());
  }

  /** A yes to one edition. The last one concludes the agreement and the design phase begins. */
  public Mono<OpenAgreement> assent(
      UUID caseId, int edition, @Nullable RecordedFor recordedFor, Actor actor) {
    return access
        .open(caseId, actor, Operation.AGREEMENT_ASSENT, recordedFor)
        .flatMap(file -> store
            .lock(caseId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(GoalProblem.AGREEMENT_MISSING)))
            .flatMap(agreement -> agreement.edition() == edition
                ? assent(file, agreement)
                : Mono.error(
                    new ProblemException(GoalProblem.OTHER_EDITION).with("current", agreement)))
            .then(noted(file, "GOAL_AGREEMENT_ASSENTED"))
            .then(open(file)));
  }

  private Mono<Void> assent(CaseFile file, GoalAgreement agreement) {
    var saying = GoalBoards.speaksFor(file);
    return Flux.fromIterable(saying)
        .concatMap(party -> store
            .assent(file.id(), agreement.edition(), party, Author.of(file), clock.instant())
            .then(todos.agreementAnswered(file.id(), party)))
        .then(Mono.defer(() -> conclusion.whenComplete(file)));
  }

  /** The coach is in the company for the first time. */
  public Mono<CoachingCase> arrive(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.ARRIVAL_BEGIN)
        .flatMap(file -> cases.advance(file, CaseState.ARRIVING, actor, null));
  }

  /** Arriving is over: from now on changes are suggested. The note says what was found out first (domain.md 1.5, 4.1). */
  public Mono<CoachingCase> beginChanges(UUID caseId, @Nullable String found, Actor actor) {
    return access
        .open(caseId, actor, Operation.CHANGES_BEGIN)
        .flatMap(file -> cases.advance(file, CaseState.CHANGING, actor, found));
  }

  private Mono<OpenAgreement> open(CaseFile file) {
    return store
        .find(file.id())
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .map(found -> new OpenAgreement(file, found));
  }

  private Mono<Void> noted(CaseFile file, String action) {
    return audit
        .wrote(file.actor(), action, file.id(), file.actingAs().name(), file.id())
        .then(live.changed(file.id(), PART));
  }
}
