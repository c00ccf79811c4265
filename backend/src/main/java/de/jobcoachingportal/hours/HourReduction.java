package de.jobcoachingportal.hours;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Hours that a decision takes away.
 *
 * @param minutes not less than 0
 * @param endsOn the last day from now on, if it is before the one there was
 */
public record HourReduction(
    UUID caseId, UUID decisionId, int minutes, LocalDate endsOn, int reservePercent) {}
