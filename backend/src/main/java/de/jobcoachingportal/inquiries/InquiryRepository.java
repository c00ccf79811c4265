package de.jobcoachingportal.inquiries;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

interface InquiryRepository extends ReactiveCrudRepository<Inquiry, UUID> {

  Mono<Inquiry> findByCaseId(UUID caseId);
}
