package de.jobcoachingportal.coachpool;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.programmes.OfferedProgramme;
import de.jobcoachingportal.programmes.ProgrammeParameters.CoachAdmission;
import de.jobcoachingportal.programmes.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private static final CoachAdmission NOTHING_ASKED =
      new CoachAdmission(false, null, List.of(), null);

  private final CoachRepository coaches;
  private final CoachQueries queries;
  private final Programmes programmes;
  private final AuditLog audit;
  private final Clock clock;

  CoachPool(
      CoachRepository coaches,
      CoachQueries queries,
      Programmes programmes,
      AuditLog audit,
      Clock clock) {
    this.coaches = coaches;
    this.queries = queries;
    this.programmes = programmes;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the office asks of a coach before it recognises them. */
  public Mono<CoachAdmission> admission(Actor actor) {
    return allowed(actor, READERS).then(admission());
  }

  public record Entry(
      @Nullable LocalDate recognisedUntil,
      @Nullable String training,
      @Nullable Integer trainingUnits,
      String region,
      List<String> industries,
      List<String> impairments) {}

  public Flux<CoachQueries.Listed> all(Actor actor) {
    return allowed(actor, READERS)
        .then(admission())
        .flatMapMany(admission ->
            queries.pool().map(coach -> coach.with(unmet(coach, admission, LocalDate.now(clock)))));
  }

  /**
   * Whom the office may take in. A list of its own: a case worker keeps the pool and does not read the list of people,
   * which tells addresses and roles.
   */
  public Flux<CoachQueries.Candidate> candidates(Actor actor) {
    return allowed(actor, KEEPERS).thenMany(queries.candidates());
  }

  public Mono<Coach> admit(UUID personId, Entry entry, Actor actor) {
    return allowed(actor, KEEPERS)
        .then(queries.isJobCoach(personId))
        .flatMap(
            coach -> coach ? coaches.existsByPersonId(personId) : problem(CoachProblem.NOT_A_COACH))
        .flatMap(listed -> listed
            ? problem(CoachProblem.ALREADY_LISTED)
            : coaches.save(coach(Ids.next(), null, personId, entry)))
        .delayUntil(coach -> audit.administered(actor, "COACH_ADMITTED", coach.id()));
  }

  public Mono<Coach> change(UUID coachId, ExpectedVersion version, Entry entry, Actor actor) {
    return allowed(actor, KEEPERS)
        .then(coaches.findById(coachId))
        .switchIfEmpty(problem(CoachProblem.UNKNOWN))
        .flatMap(coach -> {
          version.mustBe(coach.version());
          return coaches.save(coach(coach.id(), coach.version(), coach.personId(), entry));
        })
        .delayUntil(coach -> audit.administered(actor, "COACH_CHANGED", coach.id()));
  }

  /** An office without rules has coaches all the same. */
  private Mono<CoachAdmission> admission() {
    return programmes
        .offered()
        .filter(OfferedProgramme::usual)
        .next()
        .map(usual -> usual.version().parameters().steps().coachAdmission())
        .defaultIfEmpty(NOTHING_ASKED);
  }

  /**
   * What the office asks for and the entry of a recognised coach does not show. It refuses nothing: an office may recognise
   * somebody whose training runs, and it should see so.
   */
  static List<String> unmet(CoachQueries.Listed coach, CoachAdmission admission, LocalDate today) {
    LocalDate until = coach.recognisedUntil();
    if (!admission.required() || until == null) {
      return List.of();
    }
    var unmet = new ArrayList<String>();
    Integer units = admission.trainingUnits();
    if (units != null && (coach.trainingUnits() == null || coach.trainingUnits() < units)) {
      unmet.add("Verlangt sind mindestens " + units + " Unterrichtseinheiten.");
    }
    if (!admission.trainings().isEmpty() && coach.training() == null) {
      unmet.add("Die Weiterbildung ist nicht eingetragen. Anerkannt sind: "
          + String.join(", ", admission.trainings()) + ".");
    }
    Integer months = admission.validMonths();
    if (months != null && until.isAfter(today.plusMonths(months))) {
      unmet.add("Eine Anerkennung gilt höchstens " + months + " Monate.");
    }
    return List.copyOf(unmet);
  }

  private static Coach coach(UUID id, @Nullable Long version, UUID personId, Entry entry) {
    return new Coach(
        id,
        version,
        personId,
        entry.recognisedUntil(),
        entry.training() == null || entry.training().isBlank()
            ? null
            : entry.training().strip(),
        entry.trainingUnits(),
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
