package de.jobcoachingportal.problems;

/**
 * One field of a request that cannot be taken.
 *
 * @param pointer JSON pointer into the request body ({@code /hours}) or the name of a header or parameter
 * @param code stable, e.g. {@code required}
 * @param detail German sentence for the person who typed it
 */
public record FieldError(String pointer, String code, String detail) {}
