package de.jobcoachingportal.hours;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Hours that a decision gives.
 *
 * @param minutes added by this decision
 * @param reservePercent part of all granted hours that is kept for the end of the coaching
 */
public record HourGrant(
    UUID caseId,
    UUID decisionId,
    int minutes,
    LocalDate startsOn,
    LocalDate endsOn,
    int reservePercent) {}
