package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;

/**
 * What one rule says about a case: never only "no", but the value it looked at, the paragraph, and a sentence.
 *
 * @param rule code of the rule; for a condition of the office's own {@code condition-} and its key
 * @param strength a MUST that is not met stops a grant; a SHOULD may be left with a written reason
 * @param value what the rule looked at, in words, and where it comes from
 */
public record RuleResult(
    String rule,
    Outcome outcome,
    Strength strength,
    String title,
    String sentence,
    String value,
    String paragraph) {

  public enum Outcome {
    FAIL,
    OPEN,
    PASS
  }

  /** What fails or is not known yet. */
  public boolean unmet() {
    return outcome != Outcome.PASS;
  }

  /** Whether a grant may not be issued because of this rule, whatever reason is written. */
  public boolean stops() {
    return unmet() && strength == Strength.MUST;
  }
}
