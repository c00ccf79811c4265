package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.decisions.Contribution;
import de.jobcoachingportal.decisions.Curtailment;
import de.jobcoachingportal.decisions.Decision;
import de.jobcoachingportal.decisions.Rule;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code minutes}: negative where a change takes some away; {@code prefill}: the reasons of the check that the writer had before them, null: as before; equal to {@code reasons}: these follow the check; {@code plainReasons}: empty, no twin in plain words goes along; {@code deviations}: why a SHOULD rule is left, by rule. */
record ChangeDecision(
    @Nullable @Min(-60000) @Max(60000) Integer minutes,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @NotNull @Size(max = CHECK_SAYS) String reasons,
    @Nullable @Size(max = CHECK_SAYS) String prefill,
    @Nullable @Size(max = 8000) String plainReasons,
    @Nullable @Size(max = 4000) String notGranted,
    @Nullable @Size(max = 4000) String furtherRuling,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 1000) String> conditions,
    @Nullable @Min(1) @Max(100000000) Integer budgetCents,
    @Nullable @Valid WriteContribution contribution,
    @Nullable @Valid WriteCurtailment curtailment,

    @NotNull @Size(max = 150)
    Map<@Size(max = 60) String, @NotNull @Size(max = 1000) String> deviations) {
  /** More than the check can ever say: 100 conditions of an office's own, each with 500 characters and its source, and ours. */
  private static final int CHECK_SAYS = 90_000;

  /** What the office pays of a benefit beside coaching. */
  record WriteContribution(
      @Nullable @Min(1) @Max(100000000) Integer amountCents,
      @Nullable @Min(1) @Max(100) Integer sharePercent,
      BenefitRequest.@Nullable Payer restBy,
      @Nullable @Size(max = 160) String restName) {

    Contribution contribution() {
      return new Contribution(amountCents, sharePercent, restBy, restName);
    }
  }

  /** On what it rests that something granted is taken away, and how whoever it concerns was heard. */
  record WriteCurtailment(
      Curtailment.@Nullable Basis basis,
      @Nullable @PastOrPresent LocalDate askedOn,
      @Nullable @PastOrPresent LocalDate answeredOn,
      Curtailment.@Nullable NotHeard notHeard) {

    Curtailment curtailment() {
      return new Curtailment(basis, askedOn, answeredOn, notHeard);
    }
  }

  Decision.Content content() {
    deviations.keySet().stream().filter(rule -> !Rule.isCode(rule)).findFirst().ifPresent(rule -> {
      throw new ProblemException(
          RequestProblem.INVALID,
          new FieldError("/deviations", "unknown", "Diese Regel gibt es nicht."));
    });
    return new Decision.Content(
        minutes,
        startsOn,
        endsOn,
        reasons,
        prefill,
        plainReasons == null ? "" : plainReasons,
        new Decision.Terms(
            notGranted,
            furtherRuling,
            conditions == null ? List.of() : conditions,
            budgetCents,
            contribution == null ? null : contribution.contribution(),
            curtailment == null ? Curtailment.NONE : curtailment.curtailment()),
        deviations);
  }
}
