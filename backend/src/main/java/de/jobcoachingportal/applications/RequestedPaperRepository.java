package de.jobcoachingportal.applications;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface RequestedPaperRepository extends ReactiveCrudRepository<RequestedPaper, UUID> {

  Flux<RequestedPaper> findByCaseIdOrderById(UUID caseId);

  Mono<RequestedPaper> findByIdAndCaseId(UUID id, UUID caseId);
}
