package de.jobcoachingportal.consents;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface ConsentRepository extends ReactiveCrudRepository<Consent, UUID> {

  Flux<Consent> findByCaseIdOrderByIdDesc(UUID caseId);

  Flux<Consent> findByCaseIdAndFormAndEndedAtIsNull(UUID caseId, String form);

  Mono<Consent> findByIdAndCaseId(UUID id, UUID caseId);
}
