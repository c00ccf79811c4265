package de.jobcoachingportal.goals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The overall goal of a case or one of its short-term goals, in its current edition.
 *
 * @param version counts every change, for the optimistic lock
 * @param edition counts the changes of the text only; a yes is always a yes to one edition
 * @param assents who said yes to this edition
 */
record Goal(
    UUID id,
    long version,
    UUID caseId,
    GoalKind kind,
    int edition,
    GoalText text,
    Place place,
    Set<Party> assents) {

  /**
   * @param position place in its column, from the top, with gaps
   * @param reason why it is not pursued any more
   */
  record Place(Stage stage, int position, @Nullable String reason) {}

  /** Either the goal as it will be or the rule that stands against it. */
  sealed interface Outcome {}

  record Accepted(Goal goal) implements Outcome {}

  record Refused(GoalProblem problem) implements Outcome {}

  Goal {
    assents = Set.copyOf(assents);
  }

  /** A proposal; whoever proposes for one of the three sides has thereby said yes for it. */
  static Goal proposed(
      UUID id, UUID caseId, GoalKind kind, GoalText text, int position, Set<Party> proposer) {
    return new Goal(
        id, 0, caseId, kind, 1, text, new Place(Stage.PROPOSED, position, null), proposer);
  }

  /** A new edition: what was agreed before is asked again. */
  Outcome edited(GoalText newText, Set<Party> editor) {
    if (place.stage().isFinished()) {
      return new Refused(GoalProblem.FINISHED);
    }
    if (newText.equals(text)) {
      return new Accepted(this);
    }
    var proposal = new Place(Stage.PROPOSED, place.position(), null);
    return new Accepted(
        new Goal(id, version, caseId, kind, edition + 1, newText, proposal, editor));
  }

  /** The last missing yes moves a proposal to the agreed goals. */
  Outcome assentedBy(Set<Party> parties) {
    if (place.stage() == Stage.DROPPED) {
      return new Refused(GoalProblem.FINISHED);
    }
    var now = EnumSet.noneOf(Party.class);
    now.addAll(assents);
    now.addAll(parties);
    var agreed = place.stage() == Stage.PROPOSED && now.size() == Party.values().length;
    return new Accepted(new Goal(
        id,
        version,
        caseId,
        kind,
        edition,
        text,
        agreed ? place(Stage.AGREED, place.position()) : place,
        now));
  }

  /** Moves to another column or place; dropping goes through {@link #dropped}, it needs a reason. */
  Outcome movedTo(Stage to, int position) {
    if (kind == GoalKind.OVERALL) {
      return new Refused(GoalProblem.OVERALL_HAS_NO_COLUMN);
    }
    if (to == Stage.DROPPED && place.stage() != Stage.DROPPED) {
      return new Refused(GoalProblem.REASON_MISSING);
    }
    if (to.needsAgreement() && !isAgreed()) {
      return new Refused(GoalProblem.NOT_AGREED);
    }
    var reason = to == Stage.DROPPED ? place.reason() : null;
    return new Accepted(with(new Place(to, position, reason)));
  }

  Outcome dropped(String reason, int position) {
    if (kind == GoalKind.OVERALL) {
      return new Refused(GoalProblem.OVERALL_HAS_NO_COLUMN);
    }
    if (place.stage() == Stage.DROPPED) {
      return new Refused(GoalProblem.FINISHED);
    }
    return new Accepted(with(new Place(Stage.DROPPED, position, reason)));
  }

  /** The columns a goal may go to, its own included; the last one opens with a reason. */
  static List<Stage> openStages(GoalKind kind, boolean agreed) {
    if (kind == GoalKind.OVERALL) {
      return List.of();
    }
    return Stream.of(Stage.values())
        .filter(stage -> !stage.needsAgreement() || agreed)
        .toList();
  }

  boolean isAgreed() {
    return assents.size() == Party.values().length;
  }

  private Goal with(Place to) {
    return new Goal(id, version, caseId, kind, edition, text, to, assents);
  }

  private static Place place(Stage stage, int position) {
    return new Place(stage, position, null);
  }
}
