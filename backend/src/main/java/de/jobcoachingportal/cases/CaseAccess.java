package de.jobcoachingportal.cases;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The one place that says who may see and do what in a case. Single cases are opened here, by the pure answer of
 * {@link Standing}; lists and searches take the same matrix as a condition ({@link #may}, {@link #sees}).
 */
@Service
public class CaseAccess {

  private final CaseStore store;
  private final ParticipantRepository participants;
  private final RecordedSteps recordedSteps;
  private final AuditLog audit;

  CaseAccess(
      CaseStore store,
      ParticipantRepository participants,
      RecordedSteps recordedSteps,
      AuditLog audit) {
    this.store = store;
    this.participants = participants;
    this.recordedSteps = recordedSteps;
    this.audit = audit;
  }

  /**
   * Opens a case to do or read something in it. A reading leaves its trace; what is done is noted by who does it.
   *
   * @throws ProblemException cases.not-found to strangers, cases.not-permitted if the relation may not, cases.not-now if
   *     the state does not allow it
   */
  public Mono<CaseFile> open(UUID caseId, Actor actor, Operation operation) {
    return open(caseId, actor, operation, null);
  }

  /**
   * As {@link #open(UUID, Actor, Operation)}; with {@code recordedFor} the step is taken in the name of that participant,
   * whose relation then decides, and is noted as recorded.
   */
  public Mono<CaseFile> open(
      UUID caseId, Actor actor, Operation operation, @Nullable RecordedFor recordedFor) {
    return store
        .standing(caseId, actor)
        .filter(found -> !found.standing().isStranger(operation))
        .switchIfEmpty(Mono.error(() -> new ProblemException(CaseProblem.NOT_FOUND)))
        .flatMap(found -> recordedFor == null
            ? inOwnName(found, actor, operation)
            : inTheNameOf(found, actor, operation, recordedFor));
  }

  /** @param json what was read of the case */
  public record Read(CaseFile file, String json) {}

  /**
   * Opens a case and reads a part of it in one statement. What was read is handed on only if the matrix allows it.
   *
   * @param json a scalar of SQL over the case {@code c}, JSON; what the reader is to it is the array {@code own.relations}
   */
  public Mono<Read> read(UUID caseId, Actor actor, Operation operation, String json) {
    return store
        .read(caseId, actor, json)
        .filter(read -> !read.found().standing().isStranger(operation))
        .switchIfEmpty(Mono.error(() -> new ProblemException(CaseProblem.NOT_FOUND)))
        .flatMap(read ->
            inOwnName(read.found(), actor, operation).map(file -> new Read(file, read.json())));
  }

  private Mono<CaseFile> inOwnName(CaseStore.Found found, Actor actor, Operation operation) {
    var by = found.standing().by(operation);
    if (by.isEmpty()) {
      return refuse(found, actor, operation, CaseProblem.NOT_PERMITTED);
    }
    var file = new CaseFile(
        found.coachingCase(), actor, found.standing(), by.iterator().next(), null);
    if (!operation.states().contains(found.coachingCase().state())) {
      return Mono.error(new ProblemException(CaseProblem.NOT_NOW));
    }
    return operation.isReading()
        ? audit.read(actor, file.id(), part(operation), file.actingAs().name()).thenReturn(file)
        : Mono.just(file);
  }

  private Mono<CaseFile> inTheNameOf(
      CaseStore.Found found, Actor actor, Operation operation, RecordedFor recordedFor) {
    if (!found.standing().may(Operation.RECORD_FOR_OTHERS)) {
      return refuse(found, actor, operation, CaseProblem.RECORDING_NOT_PERMITTED);
    }
    if (!operation.states().contains(found.coachingCase().state())) {
      return Mono.error(new ProblemException(CaseProblem.NOT_NOW));
    }
    return participants
        .findByIdAndCaseId(recordedFor.participantId(), found.coachingCase().id())
        .filter(Participant::isPresent)
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            CaseProblem.PARTICIPANT_UNKNOWN,
            new FieldError(
                "/recordedFor/participantId", "unknown", "Diese Person ist nicht beteiligt."))))
        .filter(participant ->
            found.standing().forSomebodyIn(participant.relation()).may(operation))
        .switchIfEmpty(refuse(found, actor, operation, CaseProblem.NOT_PERMITTED))
        .flatMap(participant -> recordedSteps
            .note(found.coachingCase().id(), operation, recordedFor, actor)
            .thenReturn(new CaseFile(
                found.coachingCase(),
                actor,
                found.standing(),
                participant.relation(),
                participant)));
  }

  private <T> Mono<T> refuse(
      CaseStore.Found found, Actor actor, Operation operation, CaseProblem problem) {
    return Mono.defer(() -> audit.refused(
            actor,
            operation.name(),
            found.coachingCase().id(),
            found.standing().relations().iterator().next().name()))
        .then(Mono.error(() -> new ProblemException(problem)));
  }

  /** The matrix as an SQL condition on the case {@code c}: whether the person may do this, leaving the state aside. */
  public static String may(Operation operation) {
    return AccessSql.may(operation);
  }

  /** The matrix as an SQL condition on the case {@code c}: whether the person sees things for this audience. */
  public static String sees(Audience audience) {
    return AccessSql.sees(audience);
  }

  /**
   * Binds what {@link #may} and {@link #sees} need.
   *
   * @param today the office's day, on which deputies stand in or not
   */
  public static GenericExecuteSpec bind(
      GenericExecuteSpec statement, Actor actor, LocalDate today) {
    return statement
        .bind("person", actor.person().value())
        .bind("groups", actor.groups().toArray(UUID[]::new))
        .bind("groupRelations", byGroup(actor.roles()))
        .bind("heldRelations", held(actor.roles()))
        .bind("today", today);
  }

  static String[] held(Set<Role> roles) {
    return RelationRoles.heldBy(roles).stream().map(Relation::name).toArray(String[]::new);
  }

  /** What a member of the case's responsibility group is to the case. A tenant's administrator as such is nothing. */
  static String[] byGroup(Set<Role> roles) {
    var relations = new ArrayList<String>();
    if (roles.contains(Role.CASE_WORKER)) {
      relations.add(Relation.GROUP_MEMBER.name());
    }
    if (roles.contains(Role.SPECIALIST)) {
      relations.add(Relation.SPECIALIST.name());
    }
    if (roles.contains(Role.COORDINATOR)) {
      relations.add(Relation.COORDINATOR.name());
    }
    return relations.toArray(String[]::new);
  }

  private static String part(Operation operation) {
    return operation.name().replace("_READ", "").toLowerCase();
  }
}
