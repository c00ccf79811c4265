package de.jobcoachingportal.people;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people belong: organisations, responsibility groups of the office, who stands in for whom. */
public final class Directory {
  private Directory() {}

  public record Organisation(UUID id, long version, String kind, String name) {}

  /**
   * @param decidingBody whose people they are: a case belongs to a group of the body that decides it
   * @param members people who work in it now
   */
  public record Group(
      UUID id, long version, String name, DecidingBody decidingBody, long members) {}

  public record Deputy(
      UUID id,
      long version,
      UUID personId,
      String personName,
      UUID deputyId,
      String deputyName,
      LocalDate validFrom,
      @Nullable LocalDate validUntil) {}

  /** Somebody who works on cases of the same group. */
  public record Colleague(UUID id, String name) {}
}
