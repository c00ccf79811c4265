package de.jobcoachingportal.coachpool.web;

import de.jobcoachingportal.coachpool.CoachPool;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ChangeCoach(
    @Nullable LocalDate recognisedUntil,
    @Nullable @Size(max = 200) String training,
    @Nullable @Min(1) @Max(10_000) Integer trainingUnits,
    @NotBlank @Size(max = 120) String region,
    @NotNull @Size(max = 30) List<@NotBlank @Size(max = 120) String> industries,
    @NotNull @Size(max = 30) List<@NotBlank @Size(max = 120) String> impairments) {

  CoachPool.Entry entry() {
    return new CoachPool.Entry(
        recognisedUntil, training, trainingUnits, region, industries, impairments);
  }
}
