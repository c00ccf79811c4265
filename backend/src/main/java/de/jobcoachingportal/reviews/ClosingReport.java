package de.jobcoachingportal.reviews;

import java.time.LocalDate;

/** A closing report as it was issued; its hash shows that nobody changed it since. */
public record ClosingReport(
    ClosingTalk talk, Facts facts, String issuedBy, LocalDate issuedOn, String hash) {}
