package de.jobcoachingportal.documents.web;

import de.jobcoachingportal.documents.PrintJobQueries;
import de.jobcoachingportal.documents.PrintJobs;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/print-jobs")
class PrintJobController {
  private final PrintJobs jobs;

  PrintJobController(PrintJobs jobs) {
    this.jobs = jobs;
  }

  /** What waits to be printed and posted in the cases the caller works on, the oldest first. */
  @GetMapping
  Flux<PrintJobQueries.Line> open(Actor actor) {
    return jobs.open(actor);
  }

  @PostMapping("/{jobId}/posting")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> posted(@PathVariable UUID jobId, ExpectedVersion version, Actor actor) {
    return jobs.posted(jobId, version, actor);
  }
}
