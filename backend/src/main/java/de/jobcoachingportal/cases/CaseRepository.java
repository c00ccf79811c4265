package de.jobcoachingportal.cases;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;

interface CaseRepository extends ReactiveCrudRepository<CoachingCase, UUID> {}
