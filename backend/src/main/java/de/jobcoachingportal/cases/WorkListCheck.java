package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PersonId;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.OnboardingProblem;
import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantCheck;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The work list of a new office can be read, and for somebody who has no case in it, it is empty. */
@Component
class WorkListCheck implements TenantCheck {
  private static final Actor NOBODY =
      new Actor(new PersonId(new UUID(0, 0)), "", Set.of(Role.CASE_WORKER), Set.of());

  private final TodoQueries todos;

  WorkListCheck(TodoQueries todos) {
    this.todos = todos;
  }

  @Override
  public Mono<Void> check(Tenant tenant) {
    return todos
        .waitingFor(NOBODY)
        .hasElements()
        .filter(waiting -> !waiting)
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.CHECK_FAILED)))
        .then();
  }
}
