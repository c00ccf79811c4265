package de.jobcoachingportal.templates;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template of an office. Number 0 is what the portal brings along, for an office that has none of its own.
 *
 * @param body whose words they are
 * @param inForceFrom null while it is a draft
 * @param changedBy name of who wrote it last; empty for the portal's own
 */
public record TemplateVersion(
    UUID id,
    long version,
    DecidingBody body,
    TemplateKind kind,
    int number,
    TemplateContent content,
    @Nullable LocalDate inForceFrom,
    Instant changedAt,
    String changedBy) {

  public enum State {
    DRAFT,
    COMING,
    IN_FORCE,
    SUPERSEDED
  }

  /** @param current number of the version that holds today */
  public State state(LocalDate today, int current) {
    if (inForceFrom == null) {
      return State.DRAFT;
    }
    if (inForceFrom.isAfter(today)) {
      return State.COMING;
    }
    return number == current ? State.IN_FORCE : State.SUPERSEDED;
  }

  /** How a notice names the words it was made from. */
  public String label() {
    return kind.name().toLowerCase() + "-" + number;
  }
}
