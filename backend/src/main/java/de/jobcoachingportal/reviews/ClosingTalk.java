package de.jobcoachingportal.reviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the closing talk brought.
 *
 * @param stable whether the employment looks stable without the coach (domain.md 1.7: criterion of the end)
 */
public record ClosingTalk(
    LocalDate talkOn,
    String talkWith,
    boolean stable,
    String result,
    String whatHelped,
    @Nullable String remaining) {}
