package de.jobcoachingportal.cases;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

interface ParticipantRepository extends ReactiveCrudRepository<Participant, UUID> {

  Mono<Participant> findByIdAndCaseId(UUID id, UUID caseId);

  Mono<Participant> findByCaseIdAndRelationAndLeftOnIsNull(UUID caseId, Relation relation);

  Mono<Boolean> existsByCaseIdAndPersonIdAndRelationAndLeftOnIsNull(
      UUID caseId, UUID personId, Relation relation);
}
