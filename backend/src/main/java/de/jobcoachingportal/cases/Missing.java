package de.jobcoachingportal.cases;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of a step.
 *
 * @param code stable, {@code <module>.<kebab>}
 * @param sentence what is missing and what to do, German
 * @param paragraph the rule it follows from; null if it is a matter of course
 */
public record Missing(
    String code, String sentence, @Nullable String paragraph) {}
