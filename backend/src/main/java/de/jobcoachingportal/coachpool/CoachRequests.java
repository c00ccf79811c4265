package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a coach sees before taking part: that an office asks, and the promise that comes first. No name, no case. */
@Service
public class CoachRequests {
  private final CoachChoiceRepository choices;
  private final CoachRepository coaches;
  private final CoachQueries queries;
  private final Todos todos;
  private final AuditLog audit;
  private final Clock clock;

  CoachRequests(
      CoachChoiceRepository choices,
      CoachRepository coaches,
      CoachQueries queries,
      Todos todos,
      AuditLog audit,
      Clock clock) {
    this.choices = choices;
    this.coaches = coaches;
    this.queries = queries;
    this.todos = todos;
    this.audit = audit;
    this.clock = clock;
  }

  public Flux<CoachQueries.OpenRequest> to(Actor actor) {
    return Flux.deferContextual(context -> {
      Tenant tenant = Tenant.current(context);
      return queries.requestsTo(actor.id(), tenant == null ? "" : tenant.name());
    });
  }

  /** The coach promises secrecy; a request to somebody else is as unknown as one that does not exist. */
  public Mono<Void> commit(UUID choiceId, Actor actor) {
    return choices
        .findById(choiceId)
        .filterWhen(choice ->
            coaches.findById(choice.coachId()).map(coach -> coach.personId().equals(actor.id())))
        .switchIfEmpty(Mono.error(() -> new ProblemException(CoachProblem.CHOICE_UNKNOWN)))
        .filterWhen(choice -> queries.isAsked(choice.id()))
        .switchIfEmpty(Mono.error(() -> new ProblemException(CoachProblem.NOT_OPEN)))
        .flatMap(choice -> choices.save(choice.committed(SecrecyText.VERSION, clock.instant())))
        .flatMap(choice -> todos
            .done(choice.caseId(), CoachChoices.COMMIT)
            .then(ready(choice))
            .then(audit.wrote(actor, "COACH_COMMITTED", choice.caseId(), "JOB_COACH", choiceId)));
  }

  private Mono<Void> ready(CoachChoice choice) {
    boolean accepted = choice.employeeAnswer() == ChoiceAnswer.ACCEPTED
        && choice.employerAnswer() == ChoiceAnswer.ACCEPTED;
    return accepted
        ? todos.open(Todos.Asked.ofGroup(choice.caseId(), CoachChoices.DECIDE, null, null))
        : Mono.empty();
  }
}
