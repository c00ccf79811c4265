package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as one person has it open: the case, how they stand to it, and in which relation they act.
 *
 * @param actingAs the relation in whose name the operation happens; of somebody else if it is recorded for them
 * @param onBehalfOf the participant in whose name a recorded step happens; null if people act for themselves
 */
public record CaseFile(
    CoachingCase coachingCase,
    Actor actor,
    Standing standing,
    Relation actingAs,
    @Nullable Participant onBehalfOf) {

  public UUID id() {
    return coachingCase.id();
  }

  public Set<Relation> relations() {
    return standing.admitted();
  }

  public boolean is(Relation relation) {
    return relations().contains(relation);
  }

  public boolean sees(Audience audience) {
    return standing.sees(audience);
  }

  /** As {@link #sees(Audience)}; what is meant for its author is shown to the author. */
  public boolean sees(Audience audience, @Nullable UUID author) {
    return audience == Audience.AUTHOR ? actor.person().value().equals(author) : sees(audience);
  }

  /** Whether the person is here for the company only: what others arrange with the employee is not theirs to read. */
  public boolean isCompanyOnly() {
    return relations().stream().allMatch(relation -> relation.side() == Relation.Side.COMPANY);
  }

  /** Whether the operation is open to this person in the state the case is in. */
  public boolean may(Operation operation) {
    return standing.may(operation) && operation.states().contains(coachingCase.state());
  }

  /** What the person may do now, in the order of the matrix: the client shows buttons from it. */
  public List<String> actions() {
    return Stream.of(Operation.values())
        .filter(operation -> !operation.isReading() && may(operation))
        .map(Operation::name)
        .toList();
  }

  /** Those of the given operations that are open now. */
  public List<String> actions(Set<Operation> among) {
    return among.stream().sorted().filter(this::may).map(Operation::name).toList();
  }

  /** Steps that the person may write down now for those who take part: their relation decides when it is recorded. */
  public List<String> recordable() {
    return standing.may(Operation.RECORD_FOR_OTHERS)
        ? Stream.of(Operation.values())
            .filter(operation -> !operation.isReading()
                && operation.relations().contains(Relation.EMPLOYEE)
                && operation.states().contains(coachingCase.state()))
            .map(Operation::name)
            .toList()
        : List.of();
  }

  public @Nullable UUID programmeVersionId() {
    return coachingCase.programmeVersionId();
  }

  /** The same file after the case changed within the request. */
  public CaseFile with(CoachingCase changed) {
    return new CaseFile(changed, actor, standing, actingAs, onBehalfOf);
  }
}
