package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.LegalClock;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a case.
 *
 * @param state as this reader may know it; an early end reads ENDED to those outside its audience
 * @param stand the state as the list says it: to the person it is about, what they asked for where no coaching is offered
 * @param phase the step of the line
 * @param own true for the employee and who represents them: it is their case
 * @param employee null until the employee agrees to be named
 * @param programme what it runs under and who decides it
 * @param coachingOffered whether these rules grant coaching at all; null while the office has not said
 * @param programmeVersionId the rules it runs under; null until the application arrived
 * @param relations what the reader is to the case
 * @param actions what the reader may do now
 * @param recordable steps of the employee that the reader may write down for them now
 */
record CaseOverviewView(
    UUID id,
    long version,
    String number,
    String state,
    String stand,
    CaseState.Phase phase,
    @Nullable LocalDate restingSince,
    boolean own,
    @Nullable String employee,
    String workplace,
    @Nullable LocalDate filedOn,
    ProgrammeView programme,
    @Nullable Boolean coachingOffered,
    @Nullable UUID programmeVersionId,
    Instant openedAt,
    Instant stateSince,
    TurnView turn,
    List<DateView> dates,
    List<ClockView> clocks,
    List<WaitingView> waiting,
    List<PersonView> people,
    List<String> relations,
    List<String> actions,
    List<String> recordable) {

  /**
   * @param id null while the office has no programme at all
   * @param body name of the body that decides; null: the office itself
   */
  record ProgrammeView(
      @Nullable UUID id,
      @Nullable String name,
      DecidingBody decidingBody,
      @Nullable String body) {}

  /**
   * @param name who it is, if one person is meant
   * @param todo which of what waits it is; null if it follows from the state alone
   */
  record TurnView(
      String who,
      @Nullable String name,
      boolean mine,
      @Nullable String kind,
      @Nullable UUID todo) {}

  record DateView(
      String kind,
      LocalDate day,
      @Nullable LocalTime from,
      @Nullable LocalTime until,
      @Nullable String place) {}

  /** A legal clock: days are calendar days; day counts from 1; {@code about}: a benefit beside coaching. */
  record ClockView(
      String code,
      String paragraph,
      LocalDate from,
      LocalDate due,
      LegalClock.State state,
      int daysLeft,
      int day,
      int days,
      @Nullable PauseView paused,
      @Nullable LocalDate metOn,
      @Nullable String about) {}

  record PauseView(LocalDate since, String reason, String paragraph) {}

  /** Something that waits in the case; {@code about}: the benefit to be decided, and its name, for who decides. */
  record WaitingView(
      UUID id,
      String kind,
      String who,
      boolean mine,
      @Nullable LocalDate dueOn,
      @Nullable String paragraph,
      @Nullable UUID about,
      @Nullable String name) {}

  record PersonView(
      UUID participantId,
      Relation relation,
      String name,
      @Nullable String organisation) {}
}
