package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the office pays of a benefit.
 *
 * @param sharePercent of the cost, as the notice says it
 * @param restName of who pays the rest, if it is neither employer nor employee
 */
public record Contribution(
    @Nullable Integer amountCents,
    @Nullable Integer sharePercent,
    BenefitRequest.@Nullable Payer restBy,
    @Nullable String restName) {
  static final Contribution NONE = new Contribution(null, null, null, null);

  /** Whether the money is divided as there; the share is the same money said in another way. */
  boolean dividesAs(Contribution other) {
    return Objects.equals(amountCents, other.amountCents)
        && restBy == other.restBy
        && (restBy != BenefitRequest.Payer.OTHER || Objects.equals(restName, other.restName));
  }

  boolean namesPayer() {
    return BenefitRequest.namesPayer(restBy, restName);
  }
}
