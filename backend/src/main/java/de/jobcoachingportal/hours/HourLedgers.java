package de.jobcoachingportal.hours;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The hours of a case: granted by decisions, looked at by everybody who takes part. */
@Service
public class HourLedgers {
  private final LedgerStore store;
  private final SessionQueries sessions;
  private final CaseAccess access;
  private final CaseRules rules;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  HourLedgers(
      LedgerStore store,
      SessionQueries sessions,
      CaseAccess access,
      CaseRules rules,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.access = access;
    this.rules = rules;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** Everything the page of the hours shows; empty entries while nothing is granted. */
  public record Overview(
      CaseFile file,
      @Nullable HourLedger ledger,
      @Nullable Forecast forecast,
      Set<HourWarning> warnings,
      ProgrammeParameters rules,
      List<SessionQueries.Month> months,
      List<LedgerEntry> entries) {}

  /** A decision gives hours; nobody else may. The first one opens the ledger. */
  public Mono<HourLedger> grant(HourGrant grant, CaseFile file, Actor actor) {
    return store
        .grant(grant, actor.id(), clock.instant())
        .flatMap(ledger -> audit
            .wrote(
                actor, "HOURS_GRANTED", grant.caseId(), file.actingAs().name(), grant.decisionId())
            .then(live.changed(grant.caseId(), "hours"))
            .thenReturn(ledger));
  }

  /** A decision takes hours away; empty where so many are not left. */
  public Mono<HourLedger> reduce(HourReduction reduction, CaseFile file, Actor actor) {
    return store
        .reduce(reduction, actor.id(), clock.instant())
        .flatMap(ledger -> audit
            .wrote(
                actor,
                "HOURS_REDUCED",
                reduction.caseId(),
                file.actingAs().name(),
                reduction.decisionId())
            .then(live.changed(reduction.caseId(), "hours"))
            .thenReturn(ledger));
  }

  /** Where the ledger stands; empty while nothing is granted. For modules that decide or report, after their own check. */
  public Mono<HourLedger> of(CaseFile file) {
    return store.ledger(file.id());
  }

  public Mono<Overview> overview(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.LEDGER_READ)
        .flatMap(file -> rules(file)
            .flatMap(rules -> store
                .ledger(caseId)
                .flatMap(ledger -> overview(file, ledger, rules))
                .defaultIfEmpty(
                    new Overview(file, null, null, Set.of(), rules, List.of(), List.of()))));
  }

  Mono<ProgrammeParameters> rules(CaseFile file) {
    return rules.of(file).map(ProgrammeVersion::parameters);
  }

  private Mono<Overview> overview(CaseFile file, HourLedger ledger, ProgrammeParameters rules) {
    LocalDate today = LocalDate.now(clock);
    return Mono.zip(
            sessions.held(file.id()).collectList(),
            sessions.months(file.id(), today).collectList(),
            store.entries(file.id()).collectList())
        .map(read -> {
          Forecast forecast = Forecast.of(ledger, read.getT1(), today);
          Set<HourWarning> warnings = file.coachingCase().isResting()
              ? Set.of()
              : HourWarning.of(ledger, forecast, rules.watch(), today);
          return new Overview(file, ledger, forecast, warnings, rules, read.getT2(), read.getT3());
        });
  }
}
