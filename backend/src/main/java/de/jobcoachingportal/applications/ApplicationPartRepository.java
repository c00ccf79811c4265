package de.jobcoachingportal.applications;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

interface ApplicationPartRepository extends ReactiveCrudRepository<ApplicationPart, UUID> {

  Mono<ApplicationPart> findByCaseIdAndPart(UUID caseId, ApplicationPart.Part part);
}
