package de.jobcoachingportal.coachpool.web;

import de.jobcoachingportal.coachpool.ChoiceAnswer;
import de.jobcoachingportal.coachpool.CoachChoices;
import de.jobcoachingportal.coachpool.CoachDecisions;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
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
@RequestMapping("/api/cases/{caseId}/coach-choice")
class CoachChoiceController {
  private final CoachChoices choices;
  private final CoachDecisions decisions;

  CoachChoiceController(CoachChoices choices, CoachDecisions decisions) {
    this.choices = choices;
    this.decisions = decisions;
  }

  @GetMapping
  Mono<CoachChoiceView> show(@PathVariable UUID caseId, Actor actor) {
    return choices.ofCase(caseId, actor).map(CoachChoiceView::of);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<CoachIdView> propose(
      @PathVariable UUID caseId, @Valid @RequestBody ProposeCoach request, Actor actor) {
    return choices
        .propose(
            caseId,
            request.coachId(),
            request.reason(),
            request.earlierRelation(),
            request.earlierRelationNote(),
            actor)
        .map(CoachIdView::new);
  }

  @PostMapping("/{choiceId}/acceptance")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> accept(
      @PathVariable UUID caseId,
      @PathVariable UUID choiceId,
      @Valid @RequestBody AnswerCoach request,
      Actor actor) {
    return choices.answer(caseId, choiceId, ChoiceAnswer.ACCEPTED, actor, request.recordedFor());
  }

  @PostMapping("/{choiceId}/refusal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> refuse(
      @PathVariable UUID caseId,
      @PathVariable UUID choiceId,
      @Valid @RequestBody AnswerCoach request,
      Actor actor) {
    return choices.answer(caseId, choiceId, ChoiceAnswer.REFUSED, actor, request.recordedFor());
  }

  /** The coach's promise of secrecy came on paper. */
  @PostMapping("/{choiceId}/commitment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> recordCommitment(@PathVariable UUID caseId, @PathVariable UUID choiceId, Actor actor) {
    return choices.recordCommitment(caseId, choiceId, actor);
  }

  /** The office decides; whether people knew each other is asked once more. */
  @PostMapping("/{choiceId}/decision")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> decide(
      @PathVariable UUID caseId,
      @PathVariable UUID choiceId,
      ExpectedVersion version,
      @Valid @RequestBody DecideCoach request,
      Actor actor) {
    return decisions.decide(
        caseId, choiceId, version, request.earlierRelation(), request.earlierRelationNote(), actor);
  }
}
