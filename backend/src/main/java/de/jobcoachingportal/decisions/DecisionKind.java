package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.BenefitRuling.Verdict;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.templates.Occasion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be decided, and in which states of a case. */
public enum DecisionKind {
  GRANT(CaseState.ASSESSMENT),
  PARTIAL_GRANT(CaseState.ASSESSMENT),
  REJECT(CaseState.ASSESSMENT),
  /** § 185 (7) SGB IX: at once, before it is settled which carrier is competent. */
  PROVISIONAL(CaseState.ASSESSMENT),
  /** § 185 (8) SGB IX: money instead of the benefit in kind; the hours are its measure. */
  PERSONAL_BUDGET(CaseState.ASSESSMENT),
  EXTEND(CaseState.EXTENSION_REQUESTED),
  REFUSE_EXTENSION(CaseState.EXTENSION_REQUESTED),
  /** Hours for looking at the workplace before anything is planned. */
  ANALYSIS(CaseState.ANALYSIS),
  CHANGE(
      CaseState.GRANTED,
      CaseState.COMMISSIONED,
      CaseState.AGREED,
      CaseState.ARRIVING,
      CaseState.CHANGING,
      CaseState.INTERIM_REVIEW,
      CaseState.TAPERING),
  STOP(
      CaseState.COMMISSIONED,
      CaseState.AGREED,
      CaseState.ARRIVING,
      CaseState.CHANGING,
      CaseState.INTERIM_REVIEW,
      CaseState.TAPERING),
  /** A benefit beside coaching (§ 185 (2) to (5) SGB IX), whatever becomes of the coaching. */
  GRANT_BENEFIT(Verdict.GRANT),
  REFUSE_BENEFIT(Verdict.REFUSE),
  /** Of what was granted: another amount, other words, or the end of it taken back. */
  CHANGE_BENEFIT(Verdict.CHANGE),
  STOP_BENEFIT(Verdict.END);

  private final Set<CaseState> states;
  private final @Nullable Verdict verdict;

  /** About a request beside coaching: its own state matters, the state of the case does not. */
  DecisionKind(Verdict verdict) {
    states = Set.of();
    this.verdict = verdict;
  }

  DecisionKind(CaseState first, CaseState... further) {
    states = EnumSet.of(first, further);
    verdict = null;
  }

  /** What of coaching may be begun in a case in this state, in the order it is offered. */
  public static List<DecisionKind> possibleIn(CaseState state) {
    return Arrays.stream(values()).filter(kind -> kind.states.contains(state)).toList();
  }

  /** What may be begun about a request beside coaching, in the order it is offered. */
  public static List<DecisionKind> possibleFor(BenefitRequest request) {
    return Arrays.stream(values())
        .filter(kind -> kind.verdict != null && kind.verdict.isPossibleIn(request.state()))
        .toList();
  }

  /** What it says of a request beside coaching; null where it is about the coaching. */
  @Nullable
  Verdict verdict() {
    return verdict;
  }

  /** Whether it gives something, so that the rules guard it. */
  public boolean gives() {
    return givesHours() || this == GRANT_BENEFIT || this == CHANGE_BENEFIT;
  }

  boolean givesHours() {
    return opens() || this == EXTEND || this == ANALYSIS;
  }

  public boolean isAboutBenefit() {
    return verdict != null;
  }

  /** A grant on which the coaching rests, in whatever shape. */
  public boolean opens() {
    return this == GRANT || this == PARTIAL_GRANT || this == PROVISIONAL || this == PERSONAL_BUDGET;
  }

  public boolean isAboutExtension() {
    return this == EXTEND || this == REFUSE_EXTENSION;
  }

  /** Whether it may take hours away. */
  public boolean takes() {
    return this == CHANGE || this == STOP;
  }

  /** § 185 (7) SGB IX and the benefits beside coaching speak to the office alone. */
  public boolean isFor(DecidingBody body) {
    return body == DecidingBody.OFFICE || !(this == PROVISIONAL || isAboutBenefit());
  }

  public Occasion occasion() {
    return Occasion.valueOf(name());
  }

  /** Rules that cannot be met yet, or whose being open is the very reason for this kind. */
  boolean asks(String rule) {
    var notAsked =
        switch (this) {
          case PROVISIONAL -> EnumSet.of(Rule.NO_OTHER_CARRIER);
          case ANALYSIS ->
            EnumSet.of(Rule.PLAN_ASSESSED, Rule.JOB_ENDANGERED, Rule.PAPERS, Rule.MONTHS);
          default -> EnumSet.noneOf(Rule.class);
        };
    return notAsked.stream().noneMatch(one -> one.name().equals(rule));
  }
}
