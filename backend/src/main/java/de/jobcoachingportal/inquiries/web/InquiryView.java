package de.jobcoachingportal.inquiries.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.inquiries.Inquiry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first question; what concerns health only in the answer to those who may know it. */
@Schema(oneOf = {InquiryView.Shared.class, InquiryView.WithHealth.class})
sealed interface InquiryView {

  record Shared(
      String asking,
      List<String> occasions,
      @Nullable String situation,
      String question,
      LocalDate askedOn)
      implements InquiryView {}

  record WithHealth(
      String asking,
      List<String> occasions,
      @Nullable String situation,
      String question,
      LocalDate askedOn,
      String health)
      implements InquiryView {}

  static InquiryView of(Inquiry inquiry, CaseFile file) {
    var health = inquiry.health();
    return health == null || !file.sees(Audience.HEALTH)
        ? new Shared(
            inquiry.asking().name(),
            inquiry.occasions(),
            inquiry.situation(),
            inquiry.question(),
            inquiry.askedOn())
        : new WithHealth(
            inquiry.asking().name(),
            inquiry.occasions(),
            inquiry.situation(),
            inquiry.question(),
            inquiry.askedOn(),
            health);
  }
}
