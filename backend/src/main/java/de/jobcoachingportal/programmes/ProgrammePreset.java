package de.jobcoachingportal.programmes;

import java.util.Map;

/**
 * The block {@code programme} of a preset file. {@code sources}: path of a value ("frame.months.min") → where it was
 * found.
 */
public record ProgrammePreset(
    String key, String name, ProgrammeParameters parameters, Map<String, String> sources) {}
