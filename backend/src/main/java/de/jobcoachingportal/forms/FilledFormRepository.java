package de.jobcoachingportal.forms;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

interface FilledFormRepository extends ReactiveCrudRepository<FilledForm, UUID> {

  Mono<FilledForm> findByIdAndCaseId(UUID id, UUID caseId);
}
