package de.jobcoachingportal.programmes;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The block {@code programme} of a preset file. {@code inForceFrom} null: the first version, valid for every receipt
 * date before the next one. {@code sources}: path of a value ("frame.months.min") → where it was found.
 */
public record ProgrammePreset(
    String key,
    String name,
    @Nullable LocalDate inForceFrom,
    ProgrammeParameters parameters,
    Map<String, String> sources) {}
