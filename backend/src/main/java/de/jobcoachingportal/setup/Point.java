package de.jobcoachingportal.setup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing an office sets up.
 *
 * @param needed before the first notice; else the portal's own words serve until the office has its own
 * @param done needed: it is there; not needed: the office has made it its own
 * @param have how many there are: case workers of one group who can sign in, groups, own templates, forms in force,
 *     benefits offered
 * @param open what still waits: case workers who have not signed in yet, values that keep the programme from coming into
 *     force; templates, forms and benefits as the portal brought them
 * @param from day from which a programme made ready will hold
 * @param version of the programme, where to go on
 */
public record Point(
    Name name,
    boolean needed,
    boolean done,
    int have,
    int open,
    @Nullable LocalDate from,
    @Nullable UUID version) {

  public enum Name {
    GROUP,
    PEOPLE,
    PROGRAMME,
    ADDRESS,
    REMEDY,
    OTHER_BODY,
    TEMPLATES,
    FORMS,
    BENEFITS
  }

  static Point needed(Name name, boolean done, int have, int open) {
    return new Point(name, true, done, have, open, null, null);
  }

  static Point later(Name name, boolean done, int have, int open) {
    return new Point(name, false, done, have, open, null, null);
  }
}
