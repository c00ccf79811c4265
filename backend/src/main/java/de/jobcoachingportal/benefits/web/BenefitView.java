package de.jobcoachingportal.benefits.web;

import de.jobcoachingportal.benefits.Benefit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code source}: where the entry was found; null where the office made it. */
record BenefitView(
    UUID id,
    long version,
    String name,
    String plainWords,
    Benefit.Recipient recipient,
    Benefit.Kind kind,
    String legalBasis,
    @Nullable Integer usualSharePercent,
    @Nullable Integer capCents,
    boolean uncapped,
    boolean claim,
    boolean needsCoaching,
    boolean active,
    @Nullable String source,
    @Nullable String changedBy) {

  /** @param toStaff whether the reader keeps the catalogue; nobody else learns who wrote in it */
  static BenefitView of(Benefit benefit, boolean toStaff) {
    Benefit.Entry entry = benefit.entry();
    return new BenefitView(
        benefit.id(),
        benefit.version(),
        entry.name(),
        entry.plainWords(),
        entry.recipient(),
        entry.kind(),
        entry.legalBasis(),
        entry.usualSharePercent(),
        entry.capCents(),
        entry.uncapped(),
        entry.claim(),
        entry.needsCoaching(),
        entry.active(),
        benefit.source(),
        toStaff ? benefit.changedBy() : null);
  }
}
