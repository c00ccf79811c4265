package de.jobcoachingportal.benefits;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supporting benefit in the catalogue of an office.
 *
 * @param source where it was found before the office came on board; null for an entry of its own
 */
public record Benefit(
    UUID id,
    long version,
    Entry entry,
    @Nullable String source,
    @Nullable String changedBy) {

  /** To whom a benefit is paid or given; who is entitled applies for it. */
  public enum Recipient {
    EMPLOYEE,
    EMPLOYER
  }

  public enum Kind {
    MONEY,
    ADVICE,
    TRAINING
  }

  /**
   * What the office writes.
   *
   * @param usualSharePercent share of the cost the office usually pays; null while it has not set one
   * @param capCents most it pays; null while it has not set one, and where it set that there is none
   * @param uncapped the office set that there is none
   * @param claim the person has a right to it; otherwise the office decides at its discretion (§ 39 SGB I)
   * @param needsCoaching only beside a granted coaching
   */
  public record Entry(
      String name,
      String plainWords,
      Recipient recipient,
      Kind kind,
      String legalBasis,
      @Nullable Integer usualSharePercent,
      @Nullable Integer capCents,
      boolean uncapped,
      boolean claim,
      boolean needsCoaching,
      boolean active) {}
}
