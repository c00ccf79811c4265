package de.jobcoachingportal.programmes;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a programme as they hold from a day on.
 *
 * @param inForceFrom null: a draft, or what the preset knew, which holds before the first version in force
 * @param sources path of a value ({@code frame.months.min}) → where it was found
 */
public record ProgrammeVersion(
    UUID id,
    String programme,
    String name,
    int number,
    @Nullable LocalDate inForceFrom,
    ProgrammeParameters parameters,
    Map<String, String> sources) {}
