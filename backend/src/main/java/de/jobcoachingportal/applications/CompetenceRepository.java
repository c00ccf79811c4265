package de.jobcoachingportal.applications;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

interface CompetenceRepository extends ReactiveCrudRepository<Competence, UUID> {

  Mono<Competence> findByCaseId(UUID caseId);
}
