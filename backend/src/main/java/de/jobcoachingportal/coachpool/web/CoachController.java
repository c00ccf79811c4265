package de.jobcoachingportal.coachpool.web;

import de.jobcoachingportal.coachpool.Coach;
import de.jobcoachingportal.coachpool.CoachPool;
import de.jobcoachingportal.coachpool.CoachQueries;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.programmes.ProgrammeParameters.CoachAdmission;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coaches")
class CoachController {
  private final CoachPool pool;

  CoachController(CoachPool pool) {
    this.pool = pool;
  }

  @GetMapping
  Flux<CoachQueries.Listed> all(Actor actor) {
    return pool.all(actor);
  }

  /** Job coaches who are not in the pool yet. */
  @GetMapping("/candidates")
  Flux<CoachQueries.Candidate> candidates(Actor actor) {
    return pool.candidates(actor);
  }

  /** What the programme of the office asks before a coach is recognised. */
  @GetMapping("/admission")
  Mono<AdmissionView> admission(Actor actor) {
    return pool.admission(actor).map(AdmissionView::of);
  }

  /** {@code trainingUnits}: teaching units; {@code validMonths}: how long a recognition lasts. */
  record AdmissionView(
      boolean required,
      @Nullable Integer trainingUnits,
      List<String> trainings,
      @Nullable Integer validMonths) {

    static AdmissionView of(CoachAdmission admission) {
      return new AdmissionView(
          admission.required(),
          admission.trainingUnits(),
          admission.trainings(),
          admission.validMonths());
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<CoachIdView> admit(@Valid @RequestBody AdmitCoach request, Actor actor) {
    return pool.admit(request.personId(), request.entry(), actor)
        .map(coach -> new CoachIdView(coach.id()));
  }

  @PutMapping("/{coachId}")
  Mono<ResponseEntity<CoachIdView>> change(
      @PathVariable UUID coachId,
      ExpectedVersion version,
      @Valid @RequestBody ChangeCoach request,
      Actor actor) {
    return pool.change(coachId, version, request.entry(), actor).map(CoachController::changed);
  }

  private static ResponseEntity<CoachIdView> changed(Coach coach) {
    Long version = coach.version();
    return ResponseEntity.ok()
        .eTag(ExpectedVersion.etag(version == null ? 0 : version))
        .body(new CoachIdView(coach.id()));
  }
}
