package de.jobcoachingportal.cases;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Begins a case with somebody's question, and names the employee in it once they agree to that. */
@Service
public class NewCases {

  /**
   * How a case begins.
   *
   * @param asking relation of whoever asked; the actor may have written it down for them
   * @param programme the one it is to run under; null: the usual one
   * @param people the first people, the one who asked among them
   * @param recordedFor set if the question came by telephone, letter or in person
   */
  public record Beginning(
      String workplace,
      boolean employeeNamed,
      @Nullable UUID programme,
      Relation asking,
      List<CasePeople.Newcomer> people,
      @Nullable RecordedFor recordedFor) {}

  private final CaseRepository cases;
  private final CaseStore store;
  private final CaseProgrammes programmes;
  private final CasePeople people;
  private final CaseHistory history;
  private final RecordedSteps recordedSteps;
  private final CaseWords words;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  NewCases(
      CaseRepository cases,
      CaseStore store,
      CaseProgrammes programmes,
      CasePeople people,
      CaseHistory history,
      RecordedSteps recordedSteps,
      CaseWords words,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.programmes = programmes;
    this.people = people;
    this.history = history;
    this.recordedSteps = recordedSteps;
    this.words = words;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Begins a case.
   *
   * @throws ProblemException cases.no-group, cases.no-group-of-body while nobody is responsible; cases.other-body if the actor
   *     would lead a case that other people decide
   */
  public Mono<CaseFile> begin(Beginning beginning, Actor actor) {
    var leads = beginning.asking() == Relation.RESPONSIBLE_CASE_WORKER;
    return programmes
        .start(beginning.programme(), leads, actor)
        .zipWhen(start -> store.nextNumber(LocalDate.now(clock).getYear()))
        .flatMap(found -> cases.save(fresh(beginning, found.getT1(), found.getT2())))
        .flatMap(saved -> enterPeople(saved, beginning, actor));
  }

  private CoachingCase fresh(Beginning beginning, CaseProgrammes.Start start, String number) {
    var now = clock.instant();
    return new CoachingCase(
        Ids.next(),
        null,
        number,
        CaseState.INQUIRY,
        null,
        null,
        start.group(),
        start.programme(),
        null,
        beginning.workplace(),
        beginning.employeeNamed(),
        null,
        now,
        now);
  }

  private Mono<CaseFile> enterPeople(CoachingCase saved, Beginning beginning, Actor actor) {
    var standing = new Standing(Set.of(beginning.asking()), Set.of());
    return Flux.fromIterable(beginning.people())
        .concatMap(newcomer -> people.add(saved.id(), newcomer))
        .collectList()
        .flatMap(joined -> {
          var asker = joined.stream()
              .filter(participant -> participant.relation() == beginning.asking())
              .findFirst()
              .orElse(null);
          var file = new CaseFile(
              saved,
              actor,
              standing,
              beginning.asking(),
              beginning.recordedFor() == null ? null : asker);
          return recorded(file, beginning.recordedFor(), asker, actor)
              .then(history.moved(file, null, CaseState.INQUIRY, null))
              .then(words.refresh(saved.id()))
              .then(audit.wrote(
                  actor, "CASE_BEGUN", saved.id(), beginning.asking().name(), saved.id()))
              .then(live.changed(saved.id(), "overview"))
              .thenReturn(file);
        });
  }

  private Mono<Void> recorded(
      CaseFile file, @Nullable RecordedFor recordedFor, @Nullable Participant asker, Actor actor) {
    if (recordedFor == null || asker == null) {
      return Mono.empty();
    }
    var how = new RecordedFor(
        asker.id(), recordedFor.channel(), recordedFor.receivedOn(), recordedFor.note(), null);
    return recordedSteps.note(file.id(), Operation.CASE_BEGIN, how, actor);
  }

  /** The employee agrees to stand in the file with their name; from now on it is their case. */
  public Mono<CoachingCase> name(
      CaseFile file, CasePeople.Newcomer employee, String workplace, Actor actor) {
    return people
        .join(file, employee, actor)
        .then(cases.save(file.coachingCase().named(workplace)))
        .flatMap(named -> words
            .refresh(named.id())
            .then(history.note(file, "EMPLOYEE_NAMED", null, Audience.EVERYONE))
            .then(audit.wrote(
                actor, "EMPLOYEE_NAMED", named.id(), file.actingAs().name(), named.id()))
            .then(live.changed(named.id(), "overview"))
            .thenReturn(named));
  }
}
