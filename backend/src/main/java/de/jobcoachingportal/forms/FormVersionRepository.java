package de.jobcoachingportal.forms;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;

interface FormVersionRepository extends ReactiveCrudRepository<FormVersion, UUID> {

  Flux<FormVersion> findByFormIdOrderByNumberDesc(UUID formId);
}
