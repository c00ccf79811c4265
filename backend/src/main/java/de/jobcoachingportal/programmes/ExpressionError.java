package de.jobcoachingportal.programmes;

/**
 * What is wrong with an expression.
 *
 * @param position character it is about, counted from 1
 */
public record ExpressionError(int position, String code, String detail) {}
