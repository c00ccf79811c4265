package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.goals.Party;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who has to do what before, in and after an interim review. */
@Component
class ReviewTodos {

  private static final String NEXT_REVIEW = "INTERIM_REVIEW";

  private final Todos todos;
  private final CareRhythm rhythm;
  private final Clock clock;

  ReviewTodos(Todos todos, CareRhythm rhythm, Clock clock) {
    this.todos = todos;
    this.rhythm = rhythm;
    this.clock = clock;
  }

  Mono<Void> askViewpoints(UUID caseId) {
    return todos
        .done(caseId, NEXT_REVIEW)
        .thenMany(Flux.fromArray(Party.values()))
        .concatMap(party -> todos.open(Todos.Asked.of(caseId, kind(party), asked(party))))
        .then();
  }

  Mono<Void> viewpointGiven(UUID caseId, Party party) {
    return todos.done(caseId, kind(party));
  }

  /** The next talk after the rhythm of the programme, and what the decided step asks for. */
  Mono<Void> afterReview(CaseFile file, NextStep nextStep) {
    var caseId = file.id();
    var step =
        switch (nextStep) {
          case GO_ON -> Mono.<Void>empty();
          case EXTEND -> todos.open(Todos.Asked.of(caseId, "EXTENSION_ASK", Relation.JOB_COACH));
          case TAPER -> todos.open(Todos.Asked.of(caseId, "TAPER_PLAN", Relation.JOB_COACH));
          case STOP -> todos.open(Todos.Asked.ofGroup(caseId, "TEAM_REFLECTION", null, null));
        };
    return Flux.fromArray(Party.values())
        .concatMap(party -> todos.done(caseId, kind(party)))
        .then(step)
        .then(nextReview(file));
  }

  /** Asks the coach for the next talk in time; nothing is asked while the office has set no rhythm. */
  Mono<Void> nextReview(CaseFile file) {
    return rhythm
        .reviewMonths(file)
        .flatMap(months -> todos.open(Todos.Asked.of(file.id(), NEXT_REVIEW, Relation.JOB_COACH)
            .until(LocalDate.now(clock).plusMonths(months), null)));
  }

  private static String kind(Party party) {
    return "REVIEW_ANSWER_" + party;
  }

  private static Relation asked(Party party) {
    return switch (party) {
      case EMPLOYEE -> Relation.EMPLOYEE;
      case EMPLOYER -> Relation.SUPERVISOR;
      case COACH -> Relation.JOB_COACH;
    };
  }
}
