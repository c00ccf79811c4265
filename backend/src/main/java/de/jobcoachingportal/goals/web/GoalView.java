package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.goals.GoalBoards;
import de.jobcoachingportal.goals.GoalCard;
import de.jobcoachingportal.goals.GoalChange;
import de.jobcoachingportal.goals.GoalKind;
import de.jobcoachingportal.goals.Learner;
import de.jobcoachingportal.goals.Party;
import de.jobcoachingportal.goals.Stage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as somebody sees it on the board.
 *
 * @param movesTo columns it may go to now, its own included; empty if the reader may not move it
 * @param actions what the reader may do with it now
 */
record GoalView(
    UUID id,
    long version,
    GoalKind kind,
    Stage stage,
    int edition,
    String title,
    @Nullable String plain,
    Learner learner,
    @Nullable String learnerNote,
    @Nullable LocalDate until,
    @Nullable String dropReason,
    LocalDate stagedOn,
    List<AssentView> assents,
    int comments,
    LastChangeView lastChange,
    List<Stage> movesTo,
    List<String> actions) {

  record AssentView(Party party, String name, LocalDate givenOn, boolean recorded) {}

  record LastChangeView(GoalChange.Kind kind, String by, boolean mine, OffsetDateTime at) {}

  static GoalView of(GoalBoards.OpenGoal open) {
    return of(open.goal(), open.file());
  }

  static GoalView of(GoalCard goal, CaseFile file) {
    var text = goal.text();
    var last = goal.lastChange();
    return new GoalView(
        goal.id(),
        goal.version(),
        goal.kind(),
        goal.stage(),
        goal.edition(),
        text.title(),
        text.plain(),
        text.learner(),
        text.learnerNote(),
        text.until(),
        goal.dropReason(),
        goal.stagedOn(),
        goal.assents().stream()
            .map(yes -> new AssentView(yes.party(), yes.name(), yes.givenOn(), yes.recorded()))
            .toList(),
        goal.comments(),
        new LastChangeView(
            last.kind(), last.by(), last.person().equals(file.actor().id()), last.at()),
        file.may(Operation.GOAL_MOVE) ? goal.openStages() : List.of(),
        actions(goal, file));
  }

  private static List<String> actions(GoalCard goal, CaseFile file) {
    var actions = new ArrayList<String>();
    if (file.may(Operation.GOAL_EDIT) && !goal.isFinished()) {
      actions.add(Operation.GOAL_EDIT.name());
    }
    if (file.may(Operation.GOAL_ASSENT) && goal.waitsForAnyOf(GoalBoards.speaksFor(file))) {
      actions.add(Operation.GOAL_ASSENT.name());
    }
    if (file.may(Operation.RECORD_FOR_OTHERS) && goal.waitsForAnyOf(List.of(Party.values()))) {
      actions.add("GOAL_ASSENT_RECORD");
    }
    if (file.may(Operation.GOAL_COMMENT)) {
      actions.add(Operation.GOAL_COMMENT.name());
    }
    return actions;
  }
}
