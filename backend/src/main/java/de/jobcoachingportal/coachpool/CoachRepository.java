package de.jobcoachingportal.coachpool;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

interface CoachRepository extends ReactiveCrudRepository<Coach, UUID> {

  Mono<Boolean> existsByPersonId(UUID personId);
}
