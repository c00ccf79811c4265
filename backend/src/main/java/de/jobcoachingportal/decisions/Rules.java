package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.util.Optional;

/** A group of rules over one case; each answers with the paragraph by which the body that decides asks. */
interface Rules {

  DecidingBody body();

  default Optional<RuleResult> result(
      Rule rule, RuleResult.Outcome outcome, Strength strength, String sentence, String value) {
    return Optional.of(new RuleResult(
        rule.name(), outcome, strength, rule.title(), sentence, value, rule.paragraph(body())));
  }
}
