package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters.Employment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules look at. Null is "not known yet", never "no". */
public record CaseFacts(Person person, Company company, Coaching coaching) {

  /** {@code degree}: degree of disability (GdB); {@code otherCarrierFirst}: another carrier has to pay before us. */
  public record Person(
      @Nullable Boolean agrees,
      @Nullable LocalDate agreedOn,
      @Nullable Integer degree,
      @Nullable Boolean equalStatus,
      @Nullable Boolean otherCarrierFirst,
      @Nullable Employment employment,
      @Nullable LocalDate employedSince) {

    /** While nothing is known of the kind of work. */
    public Person(
        @Nullable Boolean agrees,
        @Nullable LocalDate agreedOn,
        @Nullable Integer degree,
        @Nullable Boolean equalStatus,
        @Nullable Boolean otherCarrierFirst) {
      this(agrees, agreedOn, degree, equalStatus, otherCarrierFirst, null, null);
    }
  }

  public record Company(
      @Nullable Boolean agrees,
      @Nullable LocalDate agreedOn,
      @Nullable Integer weeklyHours,
      @Nullable Boolean inclusionCompany,
      @Nullable Boolean jobEndangered) {}

  /** {@code papersMissing}: German names of required papers that are not there. */
  public record Coaching(
      @Nullable Coach coach,
      @Nullable Boolean planSupported,
      List<String> papersMissing,
      int grantedMinutes,
      int grantedMonths,
      int extensions,
      @Nullable LocalDate lastReviewOn) {}

  public record Coach(String name, @Nullable LocalDate recognisedUntil, boolean alsoIfdAdviser) {}
}
