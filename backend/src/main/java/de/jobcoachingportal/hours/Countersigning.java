package de.jobcoachingportal.hours;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Employee and supervisor confirm a session in one step, or ask about it; the coach replies. */
@Service
public class Countersigning {
  private final SessionRepository sessions;
  private final R2dbcEntityTemplate rows;
  private final SessionTodos todos;
  private final CaseAccess access;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Countersigning(
      SessionRepository sessions,
      R2dbcEntityTemplate rows,
      SessionTodos todos,
      CaseAccess access,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.sessions = sessions;
    this.rows = rows;
    this.todos = todos;
    this.access = access;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public Mono<Void> confirm(
      UUID caseId, UUID sessionId, Actor actor, @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.SESSION_ANSWER, recordedFor)
        .flatMap(file -> say(file, sessionId, SessionWord.CONFIRMED, null, recordedFor));
  }

  public Mono<Void> ask(
      UUID caseId,
      UUID sessionId,
      String question,
      Actor actor,
      @Nullable RecordedFor recordedFor) {
    if (question.isBlank()) {
      return Mono.error(new ProblemException(
          HourProblem.QUESTION_MISSING,
          new FieldError("/question", "required", "Bitte schreiben Sie Ihre Frage.")));
    }
    return access
        .open(caseId, actor, Operation.SESSION_ANSWER, recordedFor)
        .flatMap(file -> say(file, sessionId, SessionWord.QUESTION, question, recordedFor)
            .then(todos.question(caseId)));
  }

  public Mono<Void> reply(UUID caseId, UUID sessionId, String text, Actor actor) {
    return access
        .open(caseId, actor, Operation.SESSION_REPLY)
        .flatMap(file -> say(file, sessionId, SessionWord.REPLY, text, null));
  }

  private Mono<Void> say(
      CaseFile file,
      UUID sessionId,
      SessionWord answer,
      @Nullable String text,
      @Nullable RecordedFor recordedFor) {
    return sessions
        .findByIdAndCaseId(sessionId, file.id())
        .switchIfEmpty(Mono.error(() -> new ProblemException(HourProblem.SESSION_UNKNOWN)))
        .filter(session -> !session.isReversed())
        .switchIfEmpty(Mono.error(() -> new ProblemException(HourProblem.ALREADY_REVERSED)))
        .then(rows.insert(new SessionAnswer(
            Ids.next(),
            sessionId,
            party(file.actingAs()),
            answer,
            text,
            recordedFor == null ? "PORTAL" : recordedFor.channel().name(),
            file.actor().id(),
            clock.instant())))
        .then(todos.settle(file.id()))
        .then(audit.wrote(
            file.actor(), "SESSION_" + answer.name(), file.id(), file.actingAs().name(), sessionId))
        .then(live.changed(file.id(), "hours"));
  }

  private static SessionParty party(Relation relation) {
    return switch (relation) {
      case EMPLOYEE, REPRESENTATIVE -> SessionParty.EMPLOYEE;
      case JOB_COACH -> SessionParty.JOB_COACH;
      default -> SessionParty.SUPERVISOR;
    };
  }
}
