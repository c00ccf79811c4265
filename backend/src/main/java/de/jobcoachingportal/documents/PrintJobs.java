package de.jobcoachingportal.documents;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits to be printed and posted in the cases of the office that a person works on. */
@Service
public class PrintJobs {
  private final PrintJobRepository rows;
  private final PrintJobQueries queries;
  private final CaseAccess access;
  private final AuditLog audit;
  private final Clock clock;

  PrintJobs(
      PrintJobRepository rows,
      PrintJobQueries queries,
      CaseAccess access,
      AuditLog audit,
      Clock clock) {
    this.rows = rows;
    this.queries = queries;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Puts a file on the list, in a case that the caller has opened already. */
  public Mono<Void> order(CaseFile file, UUID fileId, String recipient) {
    return rows.save(new PrintJob(
            Ids.next(), null, file.id(), fileId, recipient, clock.instant(), null, null))
        .then();
  }

  public Flux<PrintJobQueries.Line> open(Actor actor) {
    return audit.listed(actor, "print-jobs").thenMany(queries.open(actor));
  }

  public Mono<Void> posted(UUID jobId, ExpectedVersion version, Actor actor) {
    return rows.findById(jobId)
        .switchIfEmpty(Mono.error(() -> new ProblemException(DocumentProblem.PRINT_JOB_UNKNOWN)))
        .flatMap(job -> access
            .open(job.caseId(), actor, Operation.LETTER_WRITE)
            // A job of a case that is not theirs is as unknown as one that does not exist.
            .onErrorMap(
                ProblemException.class,
                refused -> refused.problem().status() == HttpStatus.NOT_FOUND
                    ? new ProblemException(DocumentProblem.PRINT_JOB_UNKNOWN)
                    : refused)
            .flatMap(file -> {
              if (job.postedAt() != null) {
                return Mono.error(new ProblemException(DocumentProblem.ALREADY_POSTED));
              }
              version.mustBe(job.version());
              return rows.save(job.posted(actor.id(), clock.instant()))
                  .then(audit.wrote(
                      actor, "LETTER_POSTED", file.id(), file.actingAs().name(), job.fileId()));
            }));
  }
}
