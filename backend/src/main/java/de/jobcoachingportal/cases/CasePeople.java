package de.jobcoachingportal.cases;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who takes part in a case: they join, change how they are reached, and leave; what they did stays in the file. */
@Service
public class CasePeople {

  /**
   * Somebody who is to take part.
   *
   * @param scope of a representative: what they may do and on what it rests
   */
  public record Newcomer(
      UUID personId, Relation relation, @Nullable String scope, Participant.Reachable reachable) {}

  private final ParticipantRepository participants;
  private final ObjectProvider<PersonJoined> followers;
  private final StaffQueries staff;
  private final CaseHistory history;
  private final CaseWords words;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  CasePeople(
      ParticipantRepository participants,
      ObjectProvider<PersonJoined> followers,
      StaffQueries staff,
      CaseHistory history,
      CaseWords words,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.participants = participants;
    this.followers = followers;
    this.staff = staff;
    this.history = history;
    this.words = words;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Somebody joins. The company's side only once the employee agrees to it (§ 49 (6) no. 3 SGB IX).
   *
   * @throws ProblemException cases.agreement-first, cases.already-takes-part, cases.not-invitable
   */
  public Mono<Participant> join(CaseFile file, Newcomer newcomer, Actor actor) {
    return Mono.defer(() -> admissible(file, newcomer))
        .then(add(file.id(), newcomer))
        .flatMap(joined -> history
            .note(file, "PERSON_JOINED_" + newcomer.relation(), null, Audience.EVERYONE)
            .then(noted(file, actor, "PERSON_JOINED", joined))
            .thenMany(Flux.fromStream(followers::stream))
            .concatMap(follower -> follower.joined(file, newcomer.relation()))
            .then()
            .thenReturn(joined));
  }

  /** Somebody who works in this tenant joins; they must hold the role that the relation asks for, in the body that decides. */
  public Mono<Participant> joinStaff(CaseFile file, UUID personId, Relation relation, Actor actor) {
    if (relation == Relation.JOB_COACH) {
      return Mono.error(new ProblemException(CaseProblem.COACH_BY_CHOICE));
    }
    if (!Relation.STAFF.contains(relation)) {
      return Mono.error(new ProblemException(CaseProblem.NOT_STAFF));
    }
    return staff
        .holds(file, personId, relation)
        .flatMap(holds -> holds
            ? join(
                file, new Newcomer(personId, relation, null, Participant.Reachable.PORTAL), actor)
            : Mono.error(new ProblemException(CaseProblem.NOT_STAFF)));
  }

  /** @throws ProblemException before anything is sent out to somebody who may not join */
  public static void checkInvitable(CaseFile file, Relation relation) {
    if (Relation.WITHOUT_ROW.contains(relation)) {
      throw new ProblemException(CaseProblem.NOT_INVITABLE);
    }
    if (relation.needsAgreement() && !agreed(file, relation)) {
      throw new ProblemException(CaseProblem.AGREEMENT_FIRST);
    }
  }

  /** Who acts for somebody else can say on what that rests; of nobody else it is asked or kept. */
  private static @Nullable String scope(Relation relation, @Nullable String given) {
    if (relation != Relation.REPRESENTATIVE) {
      return null;
    }
    if (given == null || given.isBlank()) {
      throw new ProblemException(
          CaseProblem.SCOPE_MISSING,
          new FieldError("/scope", "required", CaseProblem.SCOPE_MISSING.title()));
    }
    return given;
  }

  private Mono<Void> admissible(CaseFile file, Newcomer newcomer) {
    checkInvitable(file, newcomer.relation());
    scope(newcomer.relation(), newcomer.scope());
    return participants
        .existsByCaseIdAndPersonIdAndRelationAndLeftOnIsNull(
            file.id(), newcomer.personId(), newcomer.relation())
        .flatMap(exists -> exists
            ? Mono.error(new ProblemException(CaseProblem.ALREADY_TAKES_PART))
            : Mono.empty());
  }

  private static boolean agreed(CaseFile file, Relation relation) {
    return file.standing().releases().contains(new Release(Release.What.TAKE_PART, relation));
  }

  /** Enters somebody without asking further: the first people of a new case. */
  Mono<Participant> add(UUID caseId, Newcomer newcomer) {
    return Mono.defer(() -> participants.save(new Participant(
        Ids.next(),
        null,
        caseId,
        newcomer.personId(),
        newcomer.relation(),
        scope(newcomer.relation(), newcomer.scope()),
        newcomer.reachable(),
        today(),
        null,
        null)));
  }

  public Mono<Participant> change(
      CaseFile file,
      UUID participantId,
      ExpectedVersion version,
      @Nullable String scope,
      Participant.Reachable reachable,
      Actor actor) {
    return present(file, participantId, version)
        .flatMap(participant ->
            participants.save(participant.changed(scope(participant.relation(), scope), reachable)))
        .flatMap(changed -> noted(file, actor, "PERSON_CHANGED", changed).thenReturn(changed));
  }

  /**
   * Somebody leaves: their access ends with this transaction.
   *
   * @param keepsNotices who goes on working for the employer keeps what was addressed to it in their name; whoever left it
   *     acts for it no longer
   */
  public Mono<Participant> leave(
      CaseFile file,
      UUID participantId,
      ExpectedVersion version,
      String reason,
      boolean keepsNotices,
      Actor actor) {
    return present(file, participantId, version)
        .flatMap(participant -> participant.relation() == Relation.EMPLOYEE
            ? Mono.error(new ProblemException(CaseProblem.EMPLOYEE_STAYS))
            : participants.save(participant.left(today(), reason)))
        .delayUntil(left -> keepsNotices
            ? Mono.empty()
            : participants.forget(file.id(), left.personId(), left.relation()))
        .flatMap(left -> history
            .note(file, "PERSON_LEFT_" + left.relation(), reason, Audience.DECIDING_BODY)
            .then(words.refresh(file.id()))
            .then(noted(file, actor, "PERSON_LEFT", left))
            .thenReturn(left));
  }

  /** Somebody hands the case over to a colleague. */
  Mono<Participant> handedOver(Participant before) {
    return participants.save(before.left(today(), "Übergabe an eine andere Person"));
  }

  /** The case goes to another body: nobody of the one before stays in it. */
  Mono<Void> officeLeaves(CaseFile file) {
    return participants
        .findByCaseIdAndRelationInAndLeftOnIsNull(file.id(), Relation.OFFICE)
        .concatMap(
            there -> participants.save(there.left(today(), "Eine andere Stelle entscheidet")))
        .then(words.refresh(file.id()));
  }

  /** A notice went to this person for the side they stand on now: they keep it as long as they act for it (§ 37 SGB X). */
  public Mono<Void> addressed(CaseFile file, UUID personId, Relation relation) {
    return participants.address(file.id(), personId, relation);
  }

  /** Who takes part now in a relation that only one person has at a time; empty if nobody does. */
  public Mono<Participant> one(UUID caseId, Relation relation) {
    return participants.findByCaseIdAndRelationAndLeftOnIsNull(caseId, relation);
  }

  /** Who takes part now in one of these relations. */
  public Flux<Participant> present(UUID caseId, Set<Relation> relations) {
    return participants.findByCaseIdAndRelationInAndLeftOnIsNull(caseId, relations);
  }

  /** Somebody who takes part now. */
  public Mono<Participant> present(CaseFile file, UUID participantId) {
    return participants
        .findByIdAndCaseId(participantId, file.id())
        .filter(Participant::isPresent)
        .switchIfEmpty(Mono.error(() -> new ProblemException(CaseProblem.PARTICIPANT_UNKNOWN)));
  }

  private Mono<Participant> present(CaseFile file, UUID participantId, ExpectedVersion version) {
    return participants
        .findByIdAndCaseId(participantId, file.id())
        .switchIfEmpty(Mono.error(() -> new ProblemException(CaseProblem.NOT_FOUND)))
        .doOnNext(participant -> version.mustBe(participant.version()))
        .filter(Participant::isPresent)
        .switchIfEmpty(Mono.error(() -> new ProblemException(CaseProblem.ALREADY_LEFT)));
  }

  private Mono<Void> noted(CaseFile file, Actor actor, String action, Participant participant) {
    return audit
        .wrote(actor, action, file.id(), file.actingAs().name(), participant.id())
        .then(live.changed(file.id(), "people"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
