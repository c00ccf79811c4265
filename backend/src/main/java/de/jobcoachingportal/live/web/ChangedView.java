package de.jobcoachingportal.live.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed: ids only.
 *
 * @param topic {@code case}, {@code person}, {@code access} or {@code refetch}
 * @param part what of it, e.g. {@code goals}
 */
record ChangedView(String topic, @Nullable UUID id, String part) {}
