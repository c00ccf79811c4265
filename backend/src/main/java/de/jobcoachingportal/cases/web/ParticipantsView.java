package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.OverviewQueries.Person;
import de.jobcoachingportal.cases.Participant;
import de.jobcoachingportal.cases.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who takes part now, and who did. */
record ParticipantsView(
    List<ParticipantView> people, List<FormerView> former, List<String> actions) {

  /**
   * @param hasAccount whether the person can sign in
   * @param scope of a representative; for office, IFD and the employee's side
   */
  record ParticipantView(
      UUID id,
      long version,
      Relation relation,
      String name,
      @Nullable String organisation,
      @Nullable String scope,
      Participant.Reachable reachable,
      boolean hasAccount,
      boolean me,
      LocalDate since) {}

  record FormerView(Relation relation, String name, LocalDate since, LocalDate until) {}

  private static final Set<Operation> ACTIONS = Set.of(
      Operation.PERSON_INVITE,
      Operation.PERSON_CHANGE,
      Operation.PERSON_LEAVE,
      Operation.CASE_TAKE);

  static ParticipantsView of(List<Person> people, CaseFile file) {
    return new ParticipantsView(
        people.stream()
            .filter(person -> person.leftOn() == null)
            .map(person -> present(person, file))
            .toList(),
        people.stream().<FormerView>mapMulti(ParticipantsView::former).toList(),
        file.actions(ACTIONS));
  }

  /** That somebody has a guardian, and for what, is not the company's business. */
  private static boolean seesScope(CaseFile file) {
    return file.sees(Audience.DECIDING_BODY)
        || file.is(Relation.IFD_ADVISER)
        || file.is(Relation.EMPLOYEE)
        || file.is(Relation.REPRESENTATIVE);
  }

  private static ParticipantView present(Person person, CaseFile file) {
    return new ParticipantView(
        person.participantId(),
        person.version(),
        person.relation(),
        person.name(),
        person.organisation(),
        seesScope(file) ? person.scope() : null,
        person.reachable(),
        person.hasAccount(),
        person.personId().equals(file.actor().id()),
        person.joinedOn());
  }

  private static void former(Person person, Consumer<FormerView> to) {
    var left = person.leftOn();
    if (left != null) {
      to.accept(new FormerView(person.relation(), person.name(), person.joinedOn(), left));
    }
  }
}
