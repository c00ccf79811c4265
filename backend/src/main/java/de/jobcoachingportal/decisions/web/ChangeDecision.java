package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Decision;
import de.jobcoachingportal.decisions.Rule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code deviations}: why a SHOULD rule is left, by rule. */
record ChangeDecision(
    @Nullable @Min(0) @Max(60000) Integer minutes,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @NotNull @Size(max = 8000) String reasons,
    @NotNull @Size(max = 30) Map<Rule, @NotNull @Size(max = 1000) String> deviations) {

  Decision.Content content() {
    return new Decision.Content(minutes, startsOn, endsOn, reasons, deviations);
  }
}
