package de.jobcoachingportal.cases;

import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.DecidingBodies;
import de.jobcoachingportal.programmes.Letterhead;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Task;
import de.jobcoachingportal.programmes.ProgrammeParameters.TaskBody;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import de.jobcoachingportal.programmes.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rules a case is held under, and the body that decides it. */
@Component
public class CaseRules {
  private final Programmes programmes;
  private final DecidingBodies bodies;
  private final CaseStore store;
  private final Clock clock;

  CaseRules(Programmes programmes, DecidingBodies bodies, CaseStore store, Clock clock) {
    this.programmes = programmes;
    this.bodies = bodies;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The version fixed when the application arrived; before, the one of its programme that is in force today.
   *
   * @throws ProblemException programmes.none-in-force
   */
  public Mono<ProgrammeVersion> of(CaseFile file) {
    var version = file.programmeVersionId();
    return version == null ? on(file, LocalDate.now(clock)) : programmes.version(version);
  }

  /** The version of its programme that is in force on a day. */
  Mono<ProgrammeVersion> on(CaseFile file, LocalDate day) {
    return programmes.inForce(file.coachingCase().programmeId(), day);
  }

  /** Whether coaching can be granted; while nobody has said it is not ruled out. */
  public Mono<Boolean> isCoachingOffered(CaseFile file) {
    return of(file)
        .map(version -> !Boolean.FALSE.equals(version.parameters().admission().offered()))
        .onErrorReturn(Programmes::isNoneInForce, true);
  }

  /** Whether a case is about coaching; where none is offered and none was granted before, it is about other help. */
  public Mono<Boolean> isAboutCoaching(CaseFile file) {
    return isCoachingOffered(file)
        .map(offered ->
            offered || !States.WITHOUT_GRANT.contains(file.coachingCase().state()));
  }

  /** Who is asked for the plan: the coach, or who else plans in this programme. */
  public Mono<Relation> planner(CaseFile file) {
    return of(file).map(version -> {
      var bodies = version.parameters().steps().doneBy(Task.PLAN_COACHING);
      if (bodies.contains(TaskBody.JOB_COACH)) {
        return Relation.JOB_COACH;
      }
      return bodies.contains(TaskBody.WORKSHOP) ? Relation.WORKSHOP : Relation.JOB_COACH;
    });
  }

  /** Whose people lead the case. */
  public Mono<DecidingBody> body(CaseFile file) {
    return store.bodyOf(file.coachingCase().responsibilityGroupId());
  }

  /** How whoever decides the case is called. */
  public Mono<String> bodyName(CaseFile file) {
    return letterhead(file).map(Letterhead::name);
  }

  /** How letters in this case begin. */
  public Mono<Letterhead> letterhead(CaseFile file) {
    return body(file).flatMap(bodies::letterhead);
  }
}
