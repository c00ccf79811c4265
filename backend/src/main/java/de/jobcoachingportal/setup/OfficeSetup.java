package de.jobcoachingportal.setup;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.tenancy.Presets;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The list by which the administration of an office sets it up. */
@Component
public class OfficeSetup {
  private final SetupQueries queries;
  private final Presets presets;
  private final Clock clock;

  OfficeSetup(SetupQueries queries, Presets presets, Clock clock) {
    this.queries = queries;
    this.presets = presets;
    this.clock = clock;
  }

  /** @throws ProblemException request.not-allowed for everybody else */
  public Mono<List<Point>> points(Actor actor) {
    return actor.is(Role.TENANT_ADMIN)
        ? Mono.deferContextual(context -> points(Tenant.current(context)))
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }

  private Mono<List<Point>> points(@Nullable Tenant tenant) {
    boolean addressKnown = tenant != null && presets.postal(tenant).isPresent();
    return queries.standing(LocalDate.now(clock)).map(standing -> standing.points(addressKnown));
  }
}
