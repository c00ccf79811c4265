package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
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

  boolean namesPayer() {
    return BenefitRequest.namesPayer(restBy, restName);
  }
}
