package de.jobcoachingportal.forms;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;

interface FilledPartRepository extends ReactiveCrudRepository<FilledPart, UUID> {}
