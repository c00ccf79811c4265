package de.jobcoachingportal.cases;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface ParticipantRepository extends ReactiveCrudRepository<Participant, UUID> {

  Mono<Participant> findByIdAndCaseId(UUID id, UUID caseId);

  Mono<Participant> findByCaseIdAndRelationAndLeftOnIsNull(UUID caseId, Relation relation);

  Flux<Participant> findByCaseIdAndRelationInAndLeftOnIsNull(
      UUID caseId, Collection<Relation> relations);

  /** A notice was addressed to this person, who stands in this relation now. */
  @Modifying
  @Query(
      "update participant set addressed = true where case_id = :caseId and person_id = :personId and relation = :relation and left_on is null")
  Mono<Void> address(UUID caseId, UUID personId, Relation relation);

  /** What was addressed to them in this relation is theirs no more, whenever they stood in it. */
  @Modifying
  @Query(
      "update participant set addressed = false where case_id = :caseId and person_id = :personId and relation = :relation and addressed")
  Mono<Void> forget(UUID caseId, UUID personId, Relation relation);

  Mono<Boolean> existsByCaseIdAndPersonIdAndRelationAndLeftOnIsNull(
      UUID caseId, UUID personId, Relation relation);
}
