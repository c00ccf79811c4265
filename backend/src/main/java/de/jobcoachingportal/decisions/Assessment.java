package de.jobcoachingportal.decisions;

import java.time.Instant;
import java.util.UUID;

/** What a professional of the office or the IFD says of the plan. */
public record Assessment(UUID id, Verdict verdict, String author, Instant assessedAt) {

  public record Verdict(boolean supported, boolean jobEndangered, String reasons) {}
}
