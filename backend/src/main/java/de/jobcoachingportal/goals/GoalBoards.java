package de.jobcoachingportal.goals;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.goals.Goal.Accepted;
import de.jobcoachingportal.goals.Goal.Outcome;
import de.jobcoachingportal.goals.Goal.Refused;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.live.Presence;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people do on the board of a case: propose, agree, change, move, drop, talk about a goal. */
@Service
public class GoalBoards {

  /** The part of a case that signals name when something on its board changed. */
  public static final String PART = "goals";

  private final CaseAccess access;
  private final GoalStore store;
  private final GoalHistoryStore history;
  private final BoardQueries queries;
  private final AgreementConclusion conclusion;
  private final GoalTodos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Presence presence;
  private final Clock clock;

  GoalBoards(
      CaseAccess access,
      GoalStore store,
      GoalHistoryStore history,
      BoardQueries queries,
      AgreementConclusion conclusion,
      GoalTodos todos,
      AuditLog audit,
      LiveSignals live,
      Presence presence,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.history = history;
    this.queries = queries;
    this.conclusion = conclusion;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.presence = presence;
    this.clock = clock;
  }

  /** A board and the file through which it was opened, from which follows what the reader may do on it. */
  public record OpenBoard(CaseFile file, BoardQueries.Board board) {}

  public record OpenGoal(CaseFile file, GoalCard goal) {}

  public Mono<OpenBoard> board(UUID caseId, Actor actor) {
    return access
        .read(caseId, actor, Operation.GOALS_READ, BoardQueries.BOARD)
        .map(read -> new OpenBoard(read.file(), queries.board(read.json())));
  }

  /** Who else has the board open now. */
  public Mono<List<BoardQueries.Here>> othersHere(UUID caseId, String tenantKey, Actor actor) {
    return access
        .open(caseId, actor, Operation.GOALS_READ)
        .flatMap(file -> queries.names(
            caseId,
            presence.at(tenantKey, caseId).stream()
                .filter(id -> !id.equals(actor.id()))
                .toList()));
  }

  public Mono<OpenGoal> goal(UUID caseId, UUID goalId, Actor actor) {
    return access.open(caseId, actor, Operation.GOALS_READ).flatMap(file -> card(file, goalId));
  }

  public Mono<List<GoalChange>> history(UUID caseId, UUID goalId, Actor actor) {
    return goal(caseId, goalId, actor).flatMap(goal -> queries.history(caseId, goalId));
  }

  public Mono<List<GoalComment>> comments(UUID caseId, UUID goalId, Actor actor) {
    return goal(caseId, goalId, actor).flatMap(goal -> queries.comments(goalId));
  }

  /** Puts a proposal at the end of the first column, or above the columns if it is the overall goal. */
  public Mono<OpenGoal> propose(
      UUID caseId, GoalKind kind, GoalText text, @Nullable RecordedFor recordedFor, Actor actor) {
    return access
        .open(caseId, actor, Operation.GOAL_PROPOSE, recordedFor)
        .flatMap(file -> propose(file, kind, text).flatMap(goal -> card(file, goal.id())));
  }

  /**
   * The first goals of the granted plan come onto the board as proposals, in the name of whoever planned them; everybody
   * is asked, the planner too. What the board already says in the same words stays alone.
   */
  public Mono<Void> takeOver(CaseFile file, List<GoalText> planned, UUID planner) {
    var author = new Author(planner, null);
    return store
        .titles(file.id())
        .map(title -> title.strip().toLowerCase(Locale.GERMAN))
        .collect(Collectors.toSet())
        .flatMapIterable(known -> planned.stream()
            .filter(text -> known.add(text.title().strip().toLowerCase(Locale.GERMAN)))
            .toList())
        .concatMap(text -> store
            .positionAtEnd(file.id(), Stage.PROPOSED)
            .map(position ->
                Goal.proposed(Ids.next(), file.id(), GoalKind.SHORT_TERM, text, position, Set.of()))
            .flatMap(goal -> store
                .insert(goal, clock.instant())
                .then(history.note(GoalChange.Kind.PROPOSED, goal, null, author, clock.instant()))
                .then(audit.wrote(
                    file.actor(),
                    "GOAL_TAKEN_OVER",
                    file.id(),
                    file.actingAs().name(),
                    goal.id()))))
        .then(todos.followBoard(file.id()))
        .then(live.changed(file.id(), PART));
  }

  private Mono<Goal> propose(CaseFile file, GoalKind kind, GoalText text) {
    var vacant = kind == GoalKind.OVERALL
        ? store.hasOverall(file.id()).map(found -> !found)
        : Mono.just(true);
    return vacant
        .filter(free -> free)
        .switchIfEmpty(Mono.error(() -> new ProblemException(GoalProblem.OVERALL_EXISTS)))
        .then(Mono.defer(() -> store.positionAtEnd(file.id(), Stage.PROPOSED)))
        .map(
            position -> Goal.proposed(Ids.next(), file.id(), kind, text, position, speaksFor(file)))
        .flatMap(goal -> store
            .insert(goal, clock.instant())
            .then(assents(goal, speaksFor(file), file))
            .then(noted(file, GoalChange.Kind.PROPOSED, goal, null, "GOAL_PROPOSED"))
            .thenReturn(goal));
  }

  /** Another text is another edition; everybody is asked again. */
  public Mono<OpenGoal> edit(
      UUID caseId,
      UUID goalId,
      ExpectedVersion version,
      GoalText text,
      @Nullable RecordedFor recordedFor,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.GOAL_EDIT, recordedFor)
        .flatMap(file -> change(file, goalId, version, goal -> goal.edited(text, speaksFor(file)))
            .flatMap(changed -> changed.isSame()
                ? Mono.empty()
                : assents(changed.after(), speaksFor(file), file)
                    .then(
                        noted(file, GoalChange.Kind.EDITED, changed.after(), null, "GOAL_EDITED")))
            .then(card(file, goalId)));
  }

  /**
   * Moves a goal to a column, right below another goal or on top.
   *
   * @throws ProblemException goals.not-agreed, goals.reason-missing, 412 with the goal as it is now
   */
  public Mono<OpenGoal> move(
      UUID caseId,
      UUID goalId,
      ExpectedVersion version,
      Stage to,
      @Nullable UUID below,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.GOAL_MOVE)
        .flatMap(file -> store
            .positionBelow(caseId, to, below, goalId)
            .flatMap(position -> change(file, goalId, version, goal -> goal.movedTo(to, position)))
            .flatMap(
                changed -> noted(file, GoalChange.Kind.MOVED, changed.after(), null, "GOAL_MOVED"))
            .then(card(file, goalId)));
  }

  public Mono<OpenGoal> drop(
      UUID caseId,
      UUID goalId,
      ExpectedVersion version,
      String reason,
      @Nullable RecordedFor recordedFor,
      Actor actor) {
    return access
        .open(caseId, actor, Operation.GOAL_MOVE, recordedFor)
        .flatMap(file -> store
            .positionBelow(caseId, Stage.DROPPED, null, goalId)
            .flatMap(
                position -> change(file, goalId, version, goal -> goal.dropped(reason, position)))
            .flatMap(changed ->
                noted(file, GoalChange.Kind.DROPPED, changed.after(), null, "GOAL_DROPPED"))
            .then(card(file, goalId)));
  }

  /**
   * A yes to one edition. No version: two people may say yes at the same moment.
   *
   * @throws ProblemException goals.other-edition if the text is another one by now
   */
  public Mono<OpenGoal> assent(
      UUID caseId, UUID goalId, int edition, @Nullable RecordedFor recordedFor, Actor actor) {
    return access
        .open(caseId, actor, Operation.GOAL_ASSENT, recordedFor)
        .flatMap(file -> locked(file, goalId)
            .flatMap(goal -> goal.edition() == edition
                ? Mono.just(goal)
                : stale(file, goal, GoalProblem.OTHER_EDITION))
            .flatMap(goal -> assent(file, goal))
            .then(card(file, goalId)));
  }

  private Mono<Void> assent(CaseFile file, Goal goal) {
    var missing = EnumSet.copyOf(speaksFor(file));
    missing.removeAll(goal.assents());
    if (missing.isEmpty()) {
      return Mono.empty();
    }
    var party = missing.iterator().next();
    return carryOut(goal.assentedBy(missing))
        .flatMap(agreed -> assents(agreed, missing, file)
            .then(noted(
                file,
                agreed.isAgreed() ? GoalChange.Kind.AGREED : GoalChange.Kind.ASSENTED,
                agreed,
                party,
                "GOAL_ASSENTED"))
            .then(
                agreed.isAgreed()
                    ? Mono.defer(() -> conclusion.whenComplete(file))
                    : Mono.empty()));
  }

  public Mono<List<GoalComment>> comment(
      UUID caseId, UUID goalId, String text, @Nullable RecordedFor recordedFor, Actor actor) {
    return access
        .open(caseId, actor, Operation.GOAL_COMMENT, recordedFor)
        .flatMap(file -> card(file, goalId)
            .then(history.comment(goalId, text, file.actingAs(), Author.of(file), clock.instant()))
            .flatMap(id ->
                audit.wrote(actor, "GOAL_COMMENTED", caseId, file.actingAs().name(), id))
            .then(live.changed(caseId, PART))
            .then(queries.comments(goalId)));
  }

  /** For whom the person says yes here: for the one side whose step is recorded, else for their own. */
  public static Set<Party> speaksFor(CaseFile file) {
    return file.onBehalfOf() == null
        ? Party.of(file.relations())
        : Party.of(Set.of(file.actingAs()));
  }

  private record Changed(Goal before, Goal after) {
    boolean isSame() {
      return before.edition() == after.edition();
    }
  }

  private Mono<Changed> change(
      CaseFile file, UUID goalId, ExpectedVersion version, Function<Goal, Outcome> decide) {
    return locked(file, goalId)
        .flatMap(goal -> goal.version() == version.value()
            ? Mono.just(goal)
            : stale(file, goal, RequestProblem.CHANGED_MEANWHILE))
        .flatMap(goal -> carryOut(decide.apply(goal)).map(after -> new Changed(goal, after)));
  }

  private Mono<Goal> carryOut(Outcome outcome) {
    return switch (outcome) {
      case Accepted(var goal) -> store.update(goal, clock.instant());
      case Refused(var problem) -> Mono.error(new ProblemException(problem));
    };
  }

  private Mono<Goal> locked(CaseFile file, UUID goalId) {
    return store
        .lock(file.id(), goalId)
        .switchIfEmpty(Mono.error(() -> new ProblemException(GoalProblem.NOT_FOUND)));
  }

  /** 412 that carries the goal as it is now, so that nothing typed is lost and both texts can be shown. */
  private <T> Mono<T> stale(
      CaseFile file, Goal goal, de.jobcoachingportal.problems.ProblemCode problem) {
    return card(file, goal.id())
        .flatMap(now -> Mono.error(new ProblemException(problem).with("current", now.goal())));
  }

  private Mono<OpenGoal> card(CaseFile file, UUID goalId) {
    return queries
        .card(file.id(), goalId)
        .map(goal -> new OpenGoal(file, goal))
        .switchIfEmpty(Mono.error(() -> new ProblemException(GoalProblem.NOT_FOUND)));
  }

  private Mono<Void> assents(Goal goal, Set<Party> parties, CaseFile file) {
    return Flux.fromIterable(parties)
        .concatMap(party ->
            store.assent(goal.id(), goal.edition(), party, Author.of(file), clock.instant()))
        .then();
  }

  private Mono<Void> noted(
      CaseFile file, GoalChange.Kind kind, Goal after, @Nullable Party party, String action) {
    return history
        .note(kind, after, party, Author.of(file), clock.instant())
        .then(audit.wrote(file.actor(), action, file.id(), file.actingAs().name(), after.id()))
        .then(kind == GoalChange.Kind.MOVED ? Mono.empty() : todos.followBoard(file.id()))
        .then(live.changed(file.id(), PART));
  }
}
