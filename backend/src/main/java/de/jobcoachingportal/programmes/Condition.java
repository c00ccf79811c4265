package de.jobcoachingportal.programmes;

import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A rule of the office's own beside the typed ones: a FEEL expression over {@link CaseFact} with what is said when it is
 * met and when not.
 *
 * @param key names it within the programme, also in later versions
 */
public record Condition(
    @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String key,
    @NotNull @Size(max = 120) String title,
    @NotNull @Size(max = 2000) String expression,
    @NotNull @Size(max = 500) String met,
    @NotNull @Size(max = 500) String unmet,
    @NotNull @Size(max = 200) String paragraph,
    @NotNull Strength strength) {

  public Expression read() {
    return Expression.of(expression);
  }
}
