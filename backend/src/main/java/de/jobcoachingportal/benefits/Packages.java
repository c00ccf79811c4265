package de.jobcoachingportal.benefits;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.hours.HourLedger;
import de.jobcoachingportal.hours.HourLedgers;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Everything a case gets or asks for, in one picture: coaching and the benefits beside it. */
@Service
public class Packages {
  private final RequestStore store;
  private final OpenDrafts drafts;
  private final HourLedgers ledgers;
  private final CaseRules rules;
  private final CaseAccess access;
  private final Clock clock;

  Packages(
      RequestStore store,
      OpenDrafts drafts,
      HourLedgers ledgers,
      CaseRules rules,
      CaseAccess access,
      Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.ledgers = ledgers;
    this.rules = rules;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param decidedByOffice false where another body decides the case: benefits beside coaching are the office's
   * @param offered whether the office grants job coaching at all; null while it has not said
   * @param unitMinutes how long a professional hour is; null where the programme counts clock hours
   * @param seen requests this reader sees with money and words
   * @param drafts what is written of decisions about them, by request; nothing for who does not decide
   * @param named requests of which the reader learns only that they are there: the employer's, for the employee
   */
  public record Package(
      CaseFile file,
      boolean decidedByOffice,
      @Nullable Boolean offered,
      @Nullable HourLedger ledger,
      @Nullable Integer unitMinutes,
      List<BenefitRequest> seen,
      List<BenefitRequest> named,
      Map<UUID, OpenDrafts.Draft> drafts,
      LocalDate today) {}

  public Mono<Package> of(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.PACKAGE_READ)
        .flatMap(file -> Mono.zip(
                rules.of(file),
                rules.body(file),
                ledgers.of(file).map(Optional::of).defaultIfEmpty(Optional.empty()),
                store.ofCase(caseId).collectList(),
                file.standing().may(Operation.DECISION_READ)
                    ? drafts.drafts(caseId).collectMap(OpenDrafts.Draft::requestId)
                    : Mono.just(Map.<UUID, OpenDrafts.Draft>of()))
            .map(found -> new Package(
                file,
                found.getT2() == DecidingBody.OFFICE,
                found.getT1().parameters().admission().offered(),
                found.getT3().orElse(null),
                found.getT1().parameters().frame().hours().unitMinutes().orElse(null),
                found.getT4().stream()
                    .filter(request -> BenefitRequests.sees(file, request))
                    .toList(),
                found.getT4().stream()
                    .filter(request -> !BenefitRequests.sees(file, request))
                    .filter(request -> request.isForEmployer() && isEmployee(file))
                    .toList(),
                found.getT5(),
                LocalDate.now(clock))));
  }

  /** What is done at the employee's workplace for their sake they may know; what it costs the company, not. */
  private static boolean isEmployee(CaseFile file) {
    return file.is(Relation.EMPLOYEE) || file.is(Relation.REPRESENTATIVE);
  }
}
