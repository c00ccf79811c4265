package de.jobcoachingportal.coachpool;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coach a case has: chosen by the office, accepted by both sides. */
public record ChosenCoach(
    UUID coachId,
    UUID personId,
    String name,
    @Nullable LocalDate recognisedUntil,
    boolean alsoIfdAdviser) {}
