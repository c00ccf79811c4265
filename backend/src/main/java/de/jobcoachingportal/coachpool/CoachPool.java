package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The coaches an office works with. */
@Service
public class CoachPool {
  private static final Set<Role> READERS = Set.of(
      Role.CASE_WORKER, Role.SPECIALIST, Role.COORDINATOR, Role.IFD_ADVISER, Role.TENANT_ADMIN);
  private static final Set<Role> KEEPERS =
      Set.of(Role.CASE_WORKER, Role.COORDINATOR, Role.TENANT_ADMIN);

  private final CoachRepository coaches;
  private final CoachQueries queries;

  CoachPool(CoachRepository coaches, CoachQueries queries) {
    this.coaches = coaches;
    this.queries = queries;
  }

  public record Entry(
      @Nullable LocalDate recognisedUntil,
      String region,
      List<String> industries,
      List<String> impairments) {}

  public Flux<CoachQueries.Listed> all(Actor actor) {
    return allowed(actor, READERS).thenMany(queries.pool());
  }

  public Mono<Coach> admit(UUID personId, Entry entry, Actor actor) {
    return allowed(actor, KEEPERS)
        .then(queries.isJobCoach(personId))
        .flatMap(
            coach -> coach ? coaches.existsByPersonId(personId) : problem(CoachProblem.NOT_A_COACH))
        .flatMap(listed -> listed
            ? problem(CoachProblem.ALREADY_LISTED)
            : coaches.save(coach(Ids.next(), null, personId, entry)));
  }

  public Mono<Coach> change(UUID coachId, ExpectedVersion version, Entry entry, Actor actor) {
    return allowed(actor, KEEPERS)
        .then(coaches.findById(coachId))
        .switchIfEmpty(problem(CoachProblem.UNKNOWN))
        .flatMap(coach -> {
          version.mustBe(coach.version());
          return coaches.save(coach(coach.id(), coach.version(), coach.personId(), entry));
        });
  }

  private static Coach coach(UUID id, @Nullable Long version, UUID personId, Entry entry) {
    return new Coach(
        id,
        version,
        personId,
        entry.recognisedUntil(),
        entry.region(),
        entry.industries().toArray(String[]::new),
        entry.impairments().toArray(String[]::new));
  }

  private static Mono<Void> allowed(Actor actor, Set<Role> roles) {
    return actor.roles().stream().anyMatch(roles::contains)
        ? Mono.empty()
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }

  private static <T> Mono<T> problem(CoachProblem problem) {
    return Mono.error(() -> new ProblemException(problem));
  }
}
