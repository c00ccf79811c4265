package de.jobcoachingportal.goals;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.goals.Goal.Accepted;
import de.jobcoachingportal.goals.Goal.Outcome;
import de.jobcoachingportal.goals.Goal.Refused;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalTest {

  private static final GoalText THREE_ROOMS = new GoalText(
      "Drei Zimmer nach Plan",
      "Ich putze drei Zimmer, eins nach dem anderen.",
      Learner.EMPLOYEE,
      null,
      LocalDate.of(2027, 1, 29));
  private static final GoalText FOUR_ROOMS = new GoalText(
      "Vier Zimmer nach Plan",
      THREE_ROOMS.plain(),
      Learner.EMPLOYEE,
      null,
      LocalDate.of(2027, 1, 29));

  @Test
  void proposerHasSaidYesForOwnSide() {
    assertThat(proposal().assents()).containsExactly(Party.COACH);
    assertThat(proposal().place().stage()).isEqualTo(Stage.PROPOSED);
  }

  @Test
  void lastMissingYesAgreesTheGoal() {
    var two = accepted(proposal().assentedBy(Set.of(Party.EMPLOYEE)));
    assertThat(two.place().stage()).isEqualTo(Stage.PROPOSED);

    assertThat(accepted(two.assentedBy(Set.of(Party.EMPLOYER))).place().stage())
        .isEqualTo(Stage.AGREED);
  }

  @ParameterizedTest
  @EnumSource(names = {"AGREED", "IN_PROGRESS", "REACHED"})
  void goalWithoutEverybodysYesIsNotPursued(Stage to) {
    assertThat(proposal().movedTo(to, 10)).isEqualTo(new Refused(GoalProblem.NOT_AGREED));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPOSED", "AGREED", "IN_PROGRESS", "REACHED"})
  void agreedGoalMovesFreely(Stage to) {
    var moved = accepted(agreed().movedTo(to, 20));

    assertThat(moved.place()).isEqualTo(new Goal.Place(to, 20, null));
    assertThat(moved.edition()).isEqualTo(1);
  }

  @Test
  void newTextIsAskedAgain() {
    var edited = accepted(agreed().edited(FOUR_ROOMS, Set.of(Party.EMPLOYEE)));

    assertThat(edited.edition()).isEqualTo(2);
    assertThat(edited.assents()).containsExactly(Party.EMPLOYEE);
    assertThat(edited.place().stage()).isEqualTo(Stage.PROPOSED);
  }

  @Test
  void sameTextIsNoNewEdition() {
    assertThat(accepted(agreed().edited(THREE_ROOMS, Set.of()))).isEqualTo(agreed());
  }

  @Test
  void reachedGoalIsNotRewritten() {
    var reached = accepted(agreed().movedTo(Stage.REACHED, 10));

    assertThat(reached.edited(FOUR_ROOMS, Set.of())).isEqualTo(new Refused(GoalProblem.FINISHED));
  }

  @Test
  void droppingNeedsReason() {
    assertThat(agreed().movedTo(Stage.DROPPED, 10))
        .isEqualTo(new Refused(GoalProblem.REASON_MISSING));

    var dropped = accepted(agreed().dropped("Kochen gehört nicht mehr dazu.", 10));
    assertThat(dropped.place())
        .isEqualTo(new Goal.Place(Stage.DROPPED, 10, "Kochen gehört nicht mehr dazu."));
  }

  @Test
  void droppedGoalCanBeTakenUpAgain() {
    var dropped = accepted(agreed().dropped("Neuer Platz", 10));

    assertThat(accepted(dropped.movedTo(Stage.PROPOSED, 10)).place().reason()).isNull();
  }

  @Test
  void overallGoalStandsAboveTheColumns() {
    var overall = Goal.proposed(
        UUID.randomUUID(),
        UUID.randomUUID(),
        GoalKind.OVERALL,
        THREE_ROOMS,
        0,
        EnumSet.allOf(Party.class));

    assertThat(overall.movedTo(Stage.REACHED, 10))
        .isEqualTo(new Refused(GoalProblem.OVERALL_HAS_NO_COLUMN));
    assertThat(overall.dropped("Warum", 10))
        .isEqualTo(new Refused(GoalProblem.OVERALL_HAS_NO_COLUMN));
  }

  private static Goal proposal() {
    return Goal.proposed(
        new UUID(0, 1), new UUID(0, 2), GoalKind.SHORT_TERM, THREE_ROOMS, 10, Set.of(Party.COACH));
  }

  private static Goal agreed() {
    return accepted(
        accepted(proposal().assentedBy(Set.of(Party.EMPLOYEE))).assentedBy(Set.of(Party.EMPLOYER)));
  }

  private static Goal accepted(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted) outcome).goal();
  }
}
