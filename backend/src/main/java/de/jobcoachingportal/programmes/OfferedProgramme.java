package de.jobcoachingportal.programmes;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.util.UUID;

/**
 * A programme with the version that holds on a day.
 *
 * @param id of the programme, not of the version
 * @param usual a case runs under it unless somebody chooses another one
 */
public record OfferedProgramme(UUID id, boolean usual, ProgrammeVersion version) {

  public DecidingBody decidingBody() {
    return version.parameters().legal().decidingBody();
  }
}
