package de.jobcoachingportal.programmes;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The funding rules of the office. A case asks for the version it was filed under, everything new for the one in force. */
@Service
public class Programmes {
  private final ProgrammeQueries queries;
  private final Clock clock;

  Programmes(ProgrammeQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** The version in force today of the office's usual programme. */
  public Mono<ProgrammeVersion> inForce() {
    return inForce(LocalDate.now(clock));
  }

  /** @throws ProblemException programmes.none-in-force */
  public Mono<ProgrammeVersion> inForce(LocalDate day) {
    return inForce(null, day);
  }

  /**
   * The version in force on a day.
   *
   * @param programme null: the usual one
   */
  public Mono<ProgrammeVersion> inForce(@Nullable UUID programme, LocalDate day) {
    return queries
        .offered(day)
        .filter(offered -> programme == null ? offered.usual() : offered.id().equals(programme))
        .next()
        .map(OfferedProgramme::version)
        .switchIfEmpty(Mono.error(() -> new ProblemException(ProgrammeProblem.NONE_IN_FORCE)));
  }

  /** Whether that is what stopped: the office has set no rules yet. */
  public static boolean isNoneInForce(Throwable failure) {
    return failure instanceof ProblemException refused
        && refused.problem() == ProgrammeProblem.NONE_IN_FORCE;
  }

  /** Every programme that has a version in force today, the usual one first. */
  public Flux<OfferedProgramme> offered() {
    return queries.offered(LocalDate.now(clock));
  }

  public Mono<ProgrammeVersion> version(UUID id) {
    return queries
        .version(id)
        .switchIfEmpty(Mono.error(() -> new ProblemException(ProgrammeProblem.NONE_IN_FORCE)));
  }

  /** All programmes with their versions. Rules are no secret, drafts are for the office. */
  public Flux<VersionFile> all(Actor actor) {
    return queries.all().filter(file -> mayRead(actor, file));
  }

  public Mono<VersionFile> file(UUID id, Actor actor) {
    return queries
        .file(id)
        .filter(file -> mayRead(actor, file))
        .switchIfEmpty(Mono.error(() -> new ProblemException(ProgrammeProblem.VERSION_UNKNOWN)));
  }

  private static boolean mayRead(Actor actor, VersionFile file) {
    return !file.isDraft()
        || actor.is(Role.TENANT_ADMIN)
        || actor.is(Role.CASE_WORKER)
        || actor.is(Role.SPECIALIST);
  }
}
