package de.jobcoachingportal.programmes.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.programmes.Finding;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.VersionFile;
import de.jobcoachingportal.programmes.VersionFile.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version with all its values.
 *
 * @param until last day; null while no version follows
 * @param copiedFrom number of the version it started from
 * @param sources path of a value → where it comes from
 * @param gaps what the office has still to set before it may come into force
 * @param contradictions what cannot hold together
 * @param actions EDIT, ENACT, DISCARD, COPY, WITHDRAW
 */
record VersionView(
    UUID id,
    UUID programmeId,
    String programme,
    int number,
    long version,
    State state,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate until,
    @Nullable Integer copiedFrom,
    TracesView traces,
    ProgrammeParameters parameters,
    Map<String, String> sources,
    List<Finding> gaps,
    List<Finding> contradictions,
    List<String> actions) {

  /** Who changed and enacted it, when. */
  record TracesView(
      Instant changedAt,
      @Nullable String changedBy,
      @Nullable Instant triedAt,
      @Nullable Instant enactedAt,
      @Nullable String enactedBy) {}

  static VersionView of(VersionFile file, LocalDate today, Actor actor) {
    var rules = file.rules();
    var traces = file.traces();
    return new VersionView(
        rules.id(),
        file.standing().programmeId(),
        rules.name(),
        rules.number(),
        file.standing().version(),
        file.stateOn(today),
        rules.inForceFrom(),
        until(file),
        file.standing().copiedFrom(),
        new TracesView(
            traces.changedAt(),
            traces.changedBy(),
            traces.triedAt(),
            traces.enactedAt(),
            traces.enactedBy()),
        rules.parameters(),
        rules.sources(),
        file.gaps(),
        file.contradictions(),
        actions(file, today, actor));
  }

  static @Nullable LocalDate until(VersionFile file) {
    var next = file.standing().nextFrom();
    return next == null ? null : next.minusDays(1);
  }

  private static List<String> actions(VersionFile file, LocalDate today, Actor actor) {
    var actions = new ArrayList<String>();
    if (actor.is(Role.TENANT_ADMIN)) {
      if (file.isDraft()) {
        actions.addAll(List.of("EDIT", "ENACT", "DISCARD"));
      }
      if (file.stateOn(today) == State.COMING) {
        actions.add("WITHDRAW");
      }
      actions.add("COPY");
    }
    return actions;
  }
}
