package de.jobcoachingportal.reviews;

import java.time.LocalDate;

/** A taper plan as it stands in the file. */
public record WrittenTaperPlan(
    long version, TaperPlan plan, String writtenBy, LocalDate writtenOn) {}
