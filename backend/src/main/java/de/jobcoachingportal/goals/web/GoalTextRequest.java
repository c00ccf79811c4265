package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.goals.GoalText;
import de.jobcoachingportal.goals.Learner;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param plain the same in plain words, first person */
record GoalTextRequest(
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 300) String plain,
    @NotNull Learner learner,
    @Nullable @Size(max = 100) String learnerNote,
    @Nullable LocalDate until) {

  GoalText asText() {
    return new GoalText(title.strip(), orNull(plain), learner, orNull(learnerNote), until);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
