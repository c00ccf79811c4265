package de.jobcoachingportal.programmes.web;

import de.jobcoachingportal.programmes.VersionFile;
import de.jobcoachingportal.programmes.VersionFile.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme with the line of its versions, the latest first.
 *
 * @param usual a case runs under it unless somebody chooses another one
 */
record ProgrammeView(UUID id, String name, boolean usual, List<VersionLineView> versions) {

  /** @param open how many places keep it from coming into force */
  record VersionLineView(
      UUID id,
      int number,
      State state,
      @Nullable LocalDate inForceFrom,
      @Nullable LocalDate until,
      Instant changedAt,
      @Nullable String changedBy,
      int open) {}

  static List<ProgrammeView> of(List<VersionFile> files, LocalDate today) {
    var programmes = new LinkedHashMap<UUID, List<VersionFile>>();
    files.forEach(file -> programmes
        .computeIfAbsent(file.standing().programmeId(), id -> new java.util.ArrayList<>())
        .add(file));
    return programmes.values().stream().map(versions -> one(versions, today)).toList();
  }

  private static ProgrammeView one(List<VersionFile> versions, LocalDate today) {
    var first = versions.getFirst();
    return new ProgrammeView(
        first.standing().programmeId(),
        first.rules().name(),
        first.standing().usual(),
        versions.stream().map(file -> line(file, today)).toList());
  }

  private static VersionLineView line(VersionFile file, LocalDate today) {
    return new VersionLineView(
        file.id(),
        file.rules().number(),
        file.stateOn(today),
        file.rules().inForceFrom(),
        VersionView.until(file),
        file.traces().changedAt(),
        file.traces().changedBy(),
        file.rules().open());
  }
}
