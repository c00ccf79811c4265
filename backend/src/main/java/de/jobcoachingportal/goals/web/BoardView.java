package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.goals.BoardQueries;
import de.jobcoachingportal.goals.GoalBoards;
import de.jobcoachingportal.goals.GoalKind;
import de.jobcoachingportal.goals.Party;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The board of a case.
 *
 * @param parties the three sides with who stands for them; the name is missing while nobody does
 * @param overallInForce the overall goal that everybody said yes to last, while another edition waits for its yes
 * @param speaksFor the sides for which the reader says yes
 */
record BoardView(
    List<SideView> parties,
    @Nullable GoalView overall,
    @Nullable InForceView overallInForce,
    List<GoalView> goals,
    List<Party> speaksFor,
    List<String> actions) {

  private static final Set<Operation> ON_BOARD =
      EnumSet.of(Operation.GOAL_PROPOSE, Operation.RECORD_FOR_OTHERS);

  record SideView(Party party, @Nullable String name) {}

  record InForceView(int edition, String title, @Nullable String plain, LocalDate agreedOn) {}

  static BoardView of(GoalBoards.OpenBoard open) {
    var file = open.file();
    var goals = open.board().goals();
    return new BoardView(
        List.of(Party.values()).stream().map(party -> side(party, open.board())).toList(),
        goals.stream()
            .filter(goal -> goal.kind() == GoalKind.OVERALL)
            .findFirst()
            .map(goal -> GoalView.of(goal, file))
            .orElse(null),
        inForce(open.board().overallInForce()),
        goals.stream()
            .filter(goal -> goal.kind() == GoalKind.SHORT_TERM)
            .map(goal -> GoalView.of(goal, file))
            .toList(),
        List.copyOf(GoalBoards.speaksFor(file)),
        file.actions(ON_BOARD));
  }

  private static SideView side(Party party, BoardQueries.Board board) {
    return new SideView(
        party,
        board.parties().stream()
            .filter(side -> side.party() == party)
            .findFirst()
            .map(BoardQueries.Side::name)
            .orElse(null));
  }

  private static @Nullable InForceView inForce(BoardQueries.@Nullable InForce goal) {
    return goal == null
        ? null
        : new InForceView(goal.edition(), goal.title(), goal.plain(), goal.agreedOn());
  }
}
