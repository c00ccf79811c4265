package de.jobcoachingportal.templates;

/**
 * What is wrong in a template.
 *
 * @param sentence German, for the person who wrote it; names the placeholder, or the place in the HTML
 */
record Flaw(String code, String sentence) {}
