package de.jobcoachingportal.hours.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.hours.SessionKind;
import de.jobcoachingportal.hours.SessionQueries;
import de.jobcoachingportal.hours.Sessions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions, the latest first. {@code noteAudiences}: who may be chosen as reader of a note by whoever may record. */
record SessionsView(
    List<SessionView> sessions, List<Audience> noteAudiences, List<String> actions) {
  private static final Set<Operation> ACTIONS = Set.of(
      Operation.SESSION_RECORD,
      Operation.SESSION_ANSWER,
      Operation.SESSION_REPLY,
      Operation.SESSION_REVERSE);
  private static final List<Audience> READERS = List.of(
      Audience.PROVIDERS,
      Audience.EMPLOYEE_AND_COACH,
      Audience.SUPERVISOR_AND_COACH,
      Audience.HEALTH,
      Audience.EVERYONE,
      Audience.AUTHOR);

  /**
   * A note only stands in {@code notes} if the reader belongs to its audience.
   *
   * @param minutes how long it took; {@code bookedMinutes} what it took from the grant, rounded as the office says
   */
  record SessionView(
      UUID id,
      long version,
      LocalDate heldOn,
      String place,
      SessionKind kind,
      int minutes,
      int bookedMinutes,
      @Nullable UUID goalId,
      String topic,
      List<NoteView> notes,
      String coach,
      @Nullable String reversed,
      List<SessionQueries.Word> words) {}

  record NoteView(String text, Audience audience) {}

  static SessionsView of(Sessions.Listed listed) {
    CaseFile file = listed.file();
    return new SessionsView(
        listed.lines().stream().map(line -> session(file, line)).toList(),
        file.may(Operation.SESSION_RECORD) ? READERS : List.of(),
        file.actions(ACTIONS));
  }

  private static SessionView session(CaseFile file, SessionQueries.Line line) {
    return new SessionView(
        line.id(),
        line.version(),
        line.heldOn(),
        line.place(),
        line.kind(),
        line.minutes(),
        line.bookedMinutes(),
        line.goalId(),
        line.topic(),
        notes(file, line),
        line.coach(),
        line.reversalReason(),
        line.words());
  }

  private static List<NoteView> notes(CaseFile file, SessionQueries.Line line) {
    String note = line.note();
    Audience audience = line.noteAudience();
    return note != null && audience != null && file.sees(audience, line.recordedBy())
        ? List.of(new NoteView(note, audience))
        : List.of();
  }
}
