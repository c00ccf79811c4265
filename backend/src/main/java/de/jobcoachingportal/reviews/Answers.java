package de.jobcoachingportal.reviews;

/**
 * One side's answers to the four lead questions of an interim review (domain.md 1.5, 4.2).
 *
 * @param closer whether the work situation has come closer to the common goal
 * @param options what else has turned out to be possible
 * @param strengthen which developments should be strengthened
 * @param next what the next step may be
 */
public record Answers(String closer, String options, String strengthen, String next) {}
