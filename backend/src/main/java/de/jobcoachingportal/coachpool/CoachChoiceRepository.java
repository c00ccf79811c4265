package de.jobcoachingportal.coachpool;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

interface CoachChoiceRepository extends ReactiveCrudRepository<CoachChoice, UUID> {

  Mono<CoachChoice> findByIdAndCaseId(UUID id, UUID caseId);

  Mono<CoachChoice> findByCaseIdAndState(UUID caseId, ChoiceState state);
}
