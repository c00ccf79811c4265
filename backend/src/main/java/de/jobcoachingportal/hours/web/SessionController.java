package de.jobcoachingportal.hours.web;

import de.jobcoachingportal.hours.Countersigning;
import de.jobcoachingportal.hours.Sessions;
import de.jobcoachingportal.identity.Actor;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}/sessions")
class SessionController {
  private final Sessions sessions;
  private final Countersigning countersigning;

  SessionController(Sessions sessions, Countersigning countersigning) {
    this.sessions = sessions;
    this.countersigning = countersigning;
  }

  @GetMapping
  Mono<SessionsView> list(@PathVariable UUID caseId, Actor actor) {
    return sessions.list(caseId, actor).map(SessionsView::of);
  }

  /** Records a session and books its minutes; refused if they are not there. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<RecordedSessionView> record(
      @PathVariable UUID caseId, @Valid @RequestBody RecordSession request, Actor actor) {
    return sessions
        .record(caseId, request.held(), actor, request.recordedFor())
        .map(recorded ->
            new RecordedSessionView(recorded.sessionId(), LedgerView.Hours.of(recorded.ledger())));
  }

  @PostMapping("/{sessionId}/confirmation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> confirm(
      @PathVariable UUID caseId,
      @PathVariable UUID sessionId,
      @Valid @RequestBody ConfirmSession request,
      Actor actor) {
    return countersigning.confirm(caseId, sessionId, actor, request.recordedFor());
  }

  @PostMapping("/{sessionId}/question")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> ask(
      @PathVariable UUID caseId,
      @PathVariable UUID sessionId,
      @Valid @RequestBody AskAboutSession request,
      Actor actor) {
    return countersigning.ask(caseId, sessionId, request.question(), actor, request.recordedFor());
  }

  @PostMapping("/{sessionId}/reply")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> reply(
      @PathVariable UUID caseId,
      @PathVariable UUID sessionId,
      @Valid @RequestBody ReplyToQuestion request,
      Actor actor) {
    return countersigning.reply(caseId, sessionId, request.text(), actor);
  }

  /** Takes a session back; a corrected one is recorded anew. */
  @PostMapping("/{sessionId}/reversal")
  Mono<LedgerView.Hours> reverse(
      @PathVariable UUID caseId,
      @PathVariable UUID sessionId,
      @Valid @RequestBody ReverseSession request,
      Actor actor) {
    return sessions.reverse(caseId, sessionId, request.reason(), actor).map(LedgerView.Hours::of);
  }
}
