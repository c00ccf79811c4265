package de.jobcoachingportal.applications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the employee says. Everything may be left open: a gap guards the grant, never the filing.
 *
 * @param disabilityDegree GdB, 20 to 100
 * @param equalStatus Gleichstellung, § 2 (3) SGB IX
 * @param weeklyMinutes contracted working time per week
 * @param difficulties what is difficult; about health, for the audience HEALTH
 * @param wouldHelp what would help; about health, for the audience HEALTH
 * @param accident accident at work or occupational disease: then accident insurance comes first
 * @param rehabilitationAsked whether another carrier (pension insurance, employment agency) was asked already
 */
public record EmployeePart(
    @Nullable @Min(20) @Max(100) Integer disabilityDegree,
    @Nullable EqualStatus equalStatus,
    @Nullable Proof proof,
    @Nullable Employment employment,
    @Nullable @Min(0) @Max(3600) Integer weeklyMinutes,
    @Nullable LocalDate employedSince,
    @Nullable @Size(max = 200) String job,
    @Nullable @Size(max = 200) String workplace,
    @Nullable @Size(max = 4000) String difficulties,
    @Nullable @Size(max = 4000) String wouldHelp,
    @Nullable Answer jobInDanger,
    @Nullable Answer accident,
    @Nullable Answer rehabilitationAsked,
    @Nullable @Size(max = 200) String rehabilitationCarrier) {

  public enum EqualStatus {
    YES,
    NO,
    APPLIED
  }

  public enum Proof {
    ENCLOSED,
    FOLLOWS,
    NONE
  }

  public enum Employment {
    EMPLOYED,
    TRAINEE,
    SELF_EMPLOYED,
    CIVIL_SERVANT,
    WORKSHOP
  }

  /** This part with the health facts of the other one wherever it says nothing itself. */
  EmployeePart keepingHealthOf(EmployeePart other) {
    return new EmployeePart(
        disabilityDegree,
        equalStatus,
        proof,
        employment,
        weeklyMinutes,
        employedSince,
        job,
        workplace,
        difficulties == null ? other.difficulties : difficulties,
        wouldHelp == null ? other.wouldHelp : wouldHelp,
        jobInDanger,
        accident,
        rehabilitationAsked,
        rehabilitationCarrier);
  }

  public static EmployeePart empty() {
    return new EmployeePart(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }
}
