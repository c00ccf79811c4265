package de.jobcoachingportal.hours;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

interface SessionRepository extends ReactiveCrudRepository<Session, UUID> {

  Mono<Session> findByIdAndCaseId(UUID id, UUID caseId);
}
