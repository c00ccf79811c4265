package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.reviews.ClosingTalk;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param stable whether the employment looks stable without the coach */
record IssueClosingReport(
    @NotNull @PastOrPresent LocalDate talkOn,
    @NotBlank @Size(max = 500) String talkWith,
    @NotNull Boolean stable,
    @NotBlank @Size(max = 4000) String result,
    @NotBlank @Size(max = 4000) String whatHelped,
    @Nullable @Size(max = 4000) String remaining,
    @NotNull @Valid AgreeAfterCare afterCare) {

  ClosingTalk asTalk() {
    return new ClosingTalk(
        talkOn,
        talkWith.strip(),
        stable,
        result.strip(),
        whatHelped.strip(),
        remaining == null || remaining.isBlank() ? null : remaining.strip());
  }
}
