package de.jobcoachingportal.cases;

import static de.jobcoachingportal.cases.CaseState.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of states that operations name. */
public final class States {

  public static final Set<CaseState> ANY = fixed(EnumSet.allOf(CaseState.class));
  public static final Set<CaseState> OPEN = fixed(open());
  public static final Set<CaseState> BEFORE_FILING = range(INQUIRY, APPLICATION_DRAFT);
  public static final Set<CaseState> BEFORE_DECISION = fixed(beforeDecision());
  public static final Set<CaseState> FILED_AND_UNDECIDED = fixed(filedAndUndecided());
  /** From the grant to the last session. */
  public static final Set<CaseState> RUNNING = fixed(EnumSet.of(
      GRANTED,
      COMMISSIONED,
      AGREED,
      ARRIVING,
      CHANGING,
      INTERIM_REVIEW,
      EXTENSION_REQUESTED,
      TAPERING));
  /** The coach works in the company. */
  public static final Set<CaseState> COACHING =
      fixed(EnumSet.of(AGREED, ARRIVING, CHANGING, INTERIM_REVIEW, EXTENSION_REQUESTED, TAPERING));

  /** Other benefits can be asked for, also when coaching was refused or has ended. */
  public static final Set<CaseState> BENEFITS = fixed(benefits());

  /** Nothing was granted on the way here. */
  static final Set<CaseState> WITHOUT_GRANT = fixed(withoutGrant());

  public static final Set<CaseState> UNCLOSED = fixed(EnumSet.complementOf(EnumSet.of(CLOSED)));

  public static final Set<CaseState> OVER = fixed(EnumSet.complementOf(EnumSet.copyOf(OPEN)));

  private States() {}

  private static Set<CaseState> open() {
    var states = EnumSet.noneOf(CaseState.class);
    for (CaseState state : CaseState.values()) {
      if (!state.isOver()) {
        states.add(state);
      }
    }
    return states;
  }

  private static Set<CaseState> benefits() {
    var states = open();
    states.addAll(EnumSet.of(REJECTED, COMPLETED, ENDED_EARLY));
    return states;
  }

  private static Set<CaseState> withoutGrant() {
    var states = beforeDecision();
    states.addAll(EnumSet.of(REJECTED, FORWARDED, WITHDRAWN));
    return states;
  }

  private static Set<CaseState> filedAndUndecided() {
    return EnumSet.of(
        FILED, COMPETENCE_CHECK, PAPERS_REQUESTED, COACH_SELECTION, ANALYSIS, PLANNING, ASSESSMENT);
  }

  private static Set<CaseState> beforeDecision() {
    var states = filedAndUndecided();
    states.addAll(BEFORE_FILING);
    return states;
  }

  private static Set<CaseState> range(CaseState from, CaseState to) {
    return fixed(EnumSet.range(from, to));
  }

  private static Set<CaseState> fixed(Set<CaseState> states) {
    return Collections.unmodifiableSet(states);
  }
}
