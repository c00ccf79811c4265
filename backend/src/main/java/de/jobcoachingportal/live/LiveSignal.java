package de.jobcoachingportal.live;

import java.util.UUID;

/**
 * Something changed; ids only.
 *
 * @param topic {@code case}, {@code person} or {@code access}
 * @param id of the case or the person
 * @param part what of it, e.g. {@code goals}; the client decides by it what to read again
 */
public record LiveSignal(String tenant, String topic, UUID id, String part) {
  public static final String CASE = "case";
  public static final String PERSON = "person";
  /** A person's roles changed or they left. */
  public static final String ACCESS = "access";
  /** Signals may have been lost; everything shown has to be read again. */
  public static final String REFETCH = "refetch";
}
