package de.jobcoachingportal.inquiries;

import de.jobcoachingportal.cases.RecordedFor.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Request: the first question.
 *
 * @param programmeId the programme the case is to run under; null: the usual one
 * @param workplace company and place; may be left open
 * @param employee whom it is about, if not the one who asks; never from the company's side
 * @param employeeAgrees that the person said yes to being named; needed with {@code employee}
 * @param health what concerns health; only together with a named employee
 * @param recordedFor set if somebody in the office or the IFD writes it down for the one who asks
 */
public record AskFirstQuestion(
    @NotNull Asking asking,
    @Nullable UUID programmeId,
    @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 40) String> occasions,
    @Nullable @Size(max = 40) String situation,
    @NotBlank @Size(max = 4000) String question,
    @Nullable @Size(max = 4000) String health,
    @Nullable @Size(max = 200) String workplace,
    @Nullable @Valid PersonDetails employee,
    @Nullable Boolean employeeAgrees,
    @Nullable @Valid AskedFor recordedFor) {

  /** How the question came, and from whom. */
  public record AskedFor(
      @NotNull @Valid PersonDetails person,
      @NotNull Channel channel,
      @NotNull @PastOrPresent LocalDate receivedOn,
      @Nullable @Size(max = 500) String note) {}
}
