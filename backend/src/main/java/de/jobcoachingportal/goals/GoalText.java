package de.jobcoachingportal.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agree on: one edition of a goal. Every part of it counts, a new date as much as
 * a new sentence.
 *
 * @param plain the same in plain words, first person, for the employee
 * @param learnerNote which colleagues or team, e.g. "Kollegen Reinigung"
 * @param until day by which it should be reached
 */
public record GoalText(
    String title,
    @Nullable String plain,
    Learner learner,
    @Nullable String learnerNote,
    @Nullable LocalDate until) {}
