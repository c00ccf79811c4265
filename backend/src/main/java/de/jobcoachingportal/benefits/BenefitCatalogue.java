package de.jobcoachingportal.benefits;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The catalogue of an office: everybody of the office reads it, its administration writes it. */
@Service
public class BenefitCatalogue {
  private final BenefitStore store;
  private final AuditLog audit;
  private final Clock clock;

  BenefitCatalogue(BenefitStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Also for those who ask: which benefits an office has is no secret. */
  public Flux<Benefit> all() {
    return store.all();
  }

  public boolean mayWrite(Actor actor) {
    return actor.is(Role.TENANT_ADMIN);
  }

  public Mono<Benefit> add(Benefit.Entry entry, Actor actor) {
    return administers(actor)
        .then(Mono.defer(() -> store.add(fit(entry), actor.id(), clock.instant())))
        .switchIfEmpty(Mono.error(BenefitCatalogue::nameTaken))
        .flatMap(id -> noted(actor, "BENEFIT_ADDED", id));
  }

  /** Switching off is a change too: an entry that cases name is never deleted. */
  public Mono<Benefit> change(UUID id, Benefit.Entry entry, ExpectedVersion expected, Actor actor) {
    return administers(actor)
        .then(known(id))
        .doOnNext(benefit -> mustBe(benefit, expected))
        .delayUntil(benefit -> staysTheSame(benefit, entry))
        .flatMap(benefit -> store.change(benefit, fit(entry), actor.id(), clock.instant()))
        .onErrorMap(DuplicateKeyException.class, twice -> nameTaken())
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.CHANGED_MEANWHILE)))
        .flatMap(changed -> noted(actor, "BENEFIT_CHANGED", changed));
  }

  /** Who reads a request and its notice follows from the recipient, which rules guard it from the kind. */
  private Mono<Void> staysTheSame(Benefit benefit, Benefit.Entry entry) {
    boolean sameRecipient = benefit.entry().recipient() == entry.recipient();
    return sameRecipient && benefit.entry().kind() == entry.kind()
        ? Mono.empty()
        : store
            .isAskedFor(benefit.id())
            .flatMap(asked -> asked
                ? Mono.error(new ProblemException(
                    BenefitProblem.ASKED_FOR,
                    new FieldError(
                        sameRecipient ? "/kind" : "/recipient",
                        "fixed",
                        BenefitProblem.ASKED_FOR.title())))
                : Mono.empty());
  }

  private Mono<Benefit> known(UUID id) {
    return store
        .one(id)
        .switchIfEmpty(Mono.error(() -> new ProblemException(BenefitProblem.UNKNOWN)));
  }

  private Mono<Benefit> noted(Actor actor, String action, UUID id) {
    return audit.administered(actor, action, id).then(Mono.defer(() -> known(id)));
  }

  /** The later one is told what the earlier one made of it. */
  private static void mustBe(Benefit benefit, ExpectedVersion expected) {
    if (benefit.version() != expected.value()) {
      throw new ProblemException(RequestProblem.CHANGED_MEANWHILE)
          .with("version", benefit.version())
          .with("current", benefit.entry())
          .with("changedBy", String.valueOf(benefit.changedBy()));
    }
  }

  private static Benefit.Entry fit(Benefit.Entry entry) {
    if (entry.kind() != Benefit.Kind.MONEY
        && (entry.usualSharePercent() != null || entry.capCents() != null || entry.uncapped())) {
      throw new ProblemException(
          RequestProblem.INVALID,
          new FieldError(
              entry.usualSharePercent() != null ? "/usualSharePercent" : "/capCents",
              "no-money",
              "Anteil und Höchstbetrag gibt es nur bei Geldleistungen."));
    }
    if (entry.uncapped() && entry.capCents() != null) {
      throw new ProblemException(
          RequestProblem.INVALID,
          new FieldError(
              "/capCents",
              "cap-and-none",
              "Tragen Sie einen Höchstbetrag ein, oder legen Sie fest, dass es keinen gibt."));
    }
    return entry;
  }

  private static ProblemException nameTaken() {
    return new ProblemException(
        BenefitProblem.NAME_TAKEN,
        new FieldError("/name", "taken", BenefitProblem.NAME_TAKEN.title()));
  }

  private static Mono<Void> administers(Actor actor) {
    return actor.is(Role.TENANT_ADMIN)
        ? Mono.empty()
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }
}
