package de.jobcoachingportal.documents;

import java.util.UUID;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;

interface PrintJobRepository extends ReactiveCrudRepository<PrintJob, UUID> {}
