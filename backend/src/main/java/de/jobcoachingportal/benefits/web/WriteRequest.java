package de.jobcoachingportal.benefits.web;

import de.jobcoachingportal.benefits.BenefitRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says of a benefit they ask for; all but the purpose may come later. */
record WriteRequest(
    @NotBlank @Size(max = 1000) String purpose,
    @Nullable @Min(1) @Max(100000000) Integer costCents,
    @NotNull Boolean offerThere,
    BenefitRequest.@Nullable Payer restBy,
    @Nullable @Size(max = 160) String restName,
    BenefitRequest.@Nullable Carrier carrier,
    BenefitRequest.@Nullable Answer carrierAnswer,
    @Nullable @Size(max = 500) String carrierNote) {

  BenefitRequest.Wish wish() {
    return new BenefitRequest.Wish(
        purpose.strip(),
        costCents,
        offerThere,
        restBy,
        restName,
        carrier,
        carrierAnswer,
        carrierNote);
  }
}
