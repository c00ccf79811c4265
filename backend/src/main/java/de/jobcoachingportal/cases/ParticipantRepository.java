package de.jobcoachingportal.cases;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface ParticipantRepository extends ReactiveCrudRepository<Participant, UUID> {

  Mono<Participant> findByIdAndCaseId(UUID id, UUID caseId);

  Mono<Participant> findByCaseIdAndRelationAndLeftOnIsNull(UUID caseId, Relation relation);

  Flux<Participant> findByCaseIdAndRelationInAndLeftOnIsNull(
      UUID caseId, Collection<Relation> relations);

  Mono<Boolean> existsByCaseIdAndPersonIdAndRelationAndLeftOnIsNull(
      UUID caseId, UUID personId, Relation relation);
}
