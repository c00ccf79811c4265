package de.jobcoachingportal.benefits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an issued notice says of a request.
 *
 * @param cents what the office pays; null where it pays nothing
 * @param restBy who pays the rest, as the notice says it; null where it names nobody
 * @param endsOn last day of what was granted; null where it has none, so that a change takes one back
 */
public record BenefitRuling(
    Verdict verdict,
    UUID decisionId,
    @Nullable Integer cents,
    @Nullable Integer sharePercent,
    BenefitRequest.@Nullable Payer restBy,
    @Nullable String restName,
    @Nullable LocalDate endsOn,
    LocalDate on) {

  public enum Verdict {
    GRANT,
    REFUSE,
    /** Of what was granted: another amount, or other words; also takes an end back. */
    CHANGE,
    END;

    /** What was refused may be looked at anew; what was granted is only changed or ended. */
    public boolean isPossibleIn(BenefitRequest.State state) {
      return switch (state) {
        case ASKED, REFUSED -> this == GRANT || this == REFUSE;
        case GRANTED -> this == CHANGE || this == END;
        case SUGGESTED, WITHDRAWN, ENDED -> false;
      };
    }
  }
}
