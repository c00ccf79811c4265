package de.jobcoachingportal.applications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the company says. It sees nothing of what the employee says.
 *
 * @param weeklyMinutes contracted working time per week
 * @param observed what the company notices at work; no diagnoses
 * @param inclusionCompany whether it is an inclusion company (§ 215 SGB IX); fewer weekly hours may be enough there
 * @param continueOnSuccess whether the employment goes on if the coaching helps
 * @param tradeSecrets what must not leave the company, for the audience TRADE_SECRET
 */
public record CompanyPart(
    @Nullable @Size(max = 2000) String tasks,
    @Nullable @Size(max = 2000) String observed,
    @Nullable @Min(0) @Max(3600) Integer weeklyMinutes,
    @Nullable LocalDate fixedTermUntil,
    @Nullable Answer inclusionCompany,
    @Nullable Answer jobInDanger,
    @Nullable Answer continueOnSuccess,
    @Nullable @Size(max = 200) String contact,
    @Nullable @Size(max = 2000) String tradeSecrets) {

  /** This part with the trade secrets of the other one where it says nothing itself. */
  CompanyPart keepingSecretsOf(CompanyPart other) {
    return new CompanyPart(
        tasks,
        observed,
        weeklyMinutes,
        fixedTermUntil,
        inclusionCompany,
        jobInDanger,
        continueOnSuccess,
        contact,
        tradeSecrets == null ? other.tradeSecrets : tradeSecrets);
  }

  static CompanyPart empty() {
    return new CompanyPart(null, null, null, null, null, null, null, null, null);
  }
}
