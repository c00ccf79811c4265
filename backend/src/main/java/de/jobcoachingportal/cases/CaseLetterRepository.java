package de.jobcoachingportal.cases;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface CaseLetterRepository extends ReactiveCrudRepository<CaseLetter, UUID> {

  Mono<CaseLetter> findByIdAndCaseId(UUID id, UUID caseId);

  Flux<CaseLetter> findByCaseIdOrderById(UUID caseId);
}
