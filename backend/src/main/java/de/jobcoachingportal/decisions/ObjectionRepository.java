package de.jobcoachingportal.decisions;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface ObjectionRepository extends ReactiveCrudRepository<Objection, UUID> {

  Flux<Objection> findByCaseIdOrderByReceivedOnDesc(UUID caseId);

  Flux<Objection> findByCaseIdAndOutcomeIsNullOrderByReceivedOn(UUID caseId);

  Mono<Objection> findByIdAndCaseId(UUID id, UUID caseId);

  Mono<Boolean> existsByDecisionIdAndOutcomeIsNull(UUID decisionId);
}
