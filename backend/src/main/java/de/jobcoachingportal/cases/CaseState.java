package de.jobcoachingportal.cases;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case stands (domain.md 4.1), and where it may go from there. What domain.md 4.2 leaves open is decided in
 * docs/adr/0400-life-of-a-case.md. Objection, settlement, after-care and resting are records beside the state.
 */
public enum CaseState {
  INQUIRY(Phase.ASKING),
  INFORMING(Phase.ASKING),
  SUITABILITY(Phase.ASKING),
  APPLICATION_DRAFT(Phase.ASKING),
  FILED(Phase.APPLYING),
  COMPETENCE_CHECK(Phase.APPLYING),
  FORWARDED(Phase.OVER),
  PAPERS_REQUESTED(Phase.APPLYING),
  COACH_SELECTION(Phase.APPLYING),
  ANALYSIS(Phase.APPLYING),
  PLANNING(Phase.APPLYING),
  ASSESSMENT(Phase.APPLYING),
  GRANTED(Phase.STARTING),
  REJECTED(Phase.OVER),
  WITHDRAWN(Phase.OVER),
  COMMISSIONED(Phase.STARTING),
  AGREED(Phase.COACHING),
  ARRIVING(Phase.COACHING),
  CHANGING(Phase.COACHING),
  INTERIM_REVIEW(Phase.COACHING),
  EXTENSION_REQUESTED(Phase.COACHING),
  TAPERING(Phase.TAPERING),
  COMPLETED(Phase.OVER),
  ENDED_EARLY(Phase.OVER),
  CLOSED(Phase.OVER);

  /** The part of the way a case is on: the steps an employee sees. */
  public enum Phase {
    ASKING,
    APPLYING,
    STARTING,
    COACHING,
    TAPERING,
    OVER
  }

  private final Phase phase;

  CaseState(Phase phase) {
    this.phase = phase;
  }

  public Phase phase() {
    return phase;
  }

  /** No further work waits in this state; records beside it (objection, settlement, after-care) may still run. */
  public boolean isOver() {
    return phase == Phase.OVER;
  }

  /**
   * The state as somebody reads it. How a coaching ended is kept from those who could use it against the person: for them
   * every end reads ENDED.
   */
  public String shownTo(boolean seesEarlyEnd) {
    return !seesEarlyEnd && (this == COMPLETED || this == ENDED_EARLY) ? "ENDED" : name();
  }

  /** True if a case may go from here to there in one step. */
  public boolean canTransitionTo(CaseState to) {
    return next().contains(to);
  }

  /**
   * True if a case may go from here to there in an office that has switched off some steps: a switched-off step is passed
   * through, never entered.
   */
  public boolean canTransitionTo(CaseState to, Set<CaseState> switchedOff) {
    return next(switchedOff).contains(to);
  }

  /** The states that may follow where some steps are switched off. */
  public Set<CaseState> next(Set<CaseState> switchedOff) {
    var reachable = EnumSet.noneOf(CaseState.class);
    var passed = EnumSet.noneOf(CaseState.class);
    collect(reachable, passed, switchedOff);
    reachable.remove(this);
    return reachable;
  }

  private void collect(
      Set<CaseState> reachable, Set<CaseState> passed, Set<CaseState> switchedOff) {
    for (CaseState state : next()) {
      if (!switchedOff.contains(state)) {
        reachable.add(state);
      } else if (passed.add(state)) {
        state.collect(reachable, passed, switchedOff);
      }
    }
  }

  /** The states that may follow this one. */
  public Set<CaseState> next() {
    return switch (this) {
      case INQUIRY -> EnumSet.of(INFORMING, APPLICATION_DRAFT, FILED, WITHDRAWN);
      case INFORMING -> EnumSet.of(SUITABILITY, APPLICATION_DRAFT, FILED, WITHDRAWN);
      case SUITABILITY -> EnumSet.of(INFORMING, APPLICATION_DRAFT, FILED, WITHDRAWN);
      case APPLICATION_DRAFT -> EnumSet.of(SUITABILITY, FILED, WITHDRAWN);
      case FILED -> EnumSet.of(COMPETENCE_CHECK, WITHDRAWN);
      case COMPETENCE_CHECK ->
        EnumSet.of(FORWARDED, PAPERS_REQUESTED, COACH_SELECTION, ASSESSMENT, WITHDRAWN);
      case PAPERS_REQUESTED ->
        EnumSet.of(COMPETENCE_CHECK, FORWARDED, COACH_SELECTION, PLANNING, ASSESSMENT, WITHDRAWN);
      case COACH_SELECTION ->
        EnumSet.of(PAPERS_REQUESTED, ANALYSIS, PLANNING, ASSESSMENT, WITHDRAWN);
      case ANALYSIS -> EnumSet.of(COACH_SELECTION, PLANNING, ASSESSMENT, WITHDRAWN);
      case PLANNING -> EnumSet.of(PAPERS_REQUESTED, COACH_SELECTION, ASSESSMENT, WITHDRAWN);
      case ASSESSMENT ->
        EnumSet.of(PAPERS_REQUESTED, COACH_SELECTION, PLANNING, GRANTED, REJECTED, WITHDRAWN);
      case GRANTED -> EnumSet.of(COMMISSIONED, WITHDRAWN);
      case COMMISSIONED -> EnumSet.of(AGREED, WITHDRAWN, ENDED_EARLY);
      case AGREED -> EnumSet.of(ARRIVING, ENDED_EARLY);
      case ARRIVING ->
        EnumSet.of(CHANGING, INTERIM_REVIEW, EXTENSION_REQUESTED, TAPERING, ENDED_EARLY);
      case CHANGING -> EnumSet.of(INTERIM_REVIEW, EXTENSION_REQUESTED, TAPERING, ENDED_EARLY);
      case INTERIM_REVIEW -> EnumSet.of(CHANGING, EXTENSION_REQUESTED, TAPERING, ENDED_EARLY);
      case EXTENSION_REQUESTED -> EnumSet.of(CHANGING, INTERIM_REVIEW, TAPERING, ENDED_EARLY);
      case TAPERING ->
        EnumSet.of(CHANGING, INTERIM_REVIEW, EXTENSION_REQUESTED, COMPLETED, ENDED_EARLY);
      case REJECTED -> EnumSet.of(ASSESSMENT, CLOSED);
      case FORWARDED, WITHDRAWN, COMPLETED, ENDED_EARLY -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(CaseState.class);
    };
  }
}
