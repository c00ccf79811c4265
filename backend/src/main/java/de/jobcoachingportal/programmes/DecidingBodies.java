package de.jobcoachingportal.programmes;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.tenancy.Preset;
import de.jobcoachingportal.tenancy.Presets;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who decides: the office itself, or a body that has people, letters and a legal remedy of its own. */
@Service
public class DecidingBodies {

  /** A body beside the office as the administration has entered it; version 0 and no name until then. */
  public record Entry(DecidingBody body, long version, Letterhead letterhead) {}

  private final DecidingBodyStore store;
  private final Presets presets;
  private final AuditLog audit;
  private final Clock clock;

  DecidingBodies(DecidingBodyStore store, Presets presets, AuditLog audit, Clock clock) {
    this.store = store;
    this.presets = presets;
    this.audit = audit;
    this.clock = clock;
  }

  /** @throws ProblemException programmes.body-unnamed while nobody has entered what the body is called */
  public Mono<Letterhead> letterhead(DecidingBody body) {
    return body == DecidingBody.OFFICE
        ? Mono.deferContextual(context -> Mono.just(ofOffice(Tenant.current(context))))
        : store
            .one(body)
            .map(Entry::letterhead)
            .switchIfEmpty(Mono.error(() -> new ProblemException(ProgrammeProblem.BODY_UNNAMED)));
  }

  private Letterhead ofOffice(@Nullable Tenant tenant) {
    var postal = Optional.ofNullable(tenant).flatMap(presets::postal);
    return new Letterhead(
        tenant == null ? "" : tenant.name(),
        postal.map(Preset.Contact::lines).orElse(List.of()),
        postal.map(Preset.Contact::reach).orElse(List.of()));
  }

  /** The bodies beside the office, entered or not; what they are called is no secret. */
  public Flux<Entry> besideOffice() {
    return Flux.fromArray(DecidingBody.values())
        .filter(body -> body != DecidingBody.OFFICE)
        .concatMap(this::entry);
  }

  /** What a body beside the office is called from now on; letters that were issued stay as they are. */
  public Mono<Entry> enter(
      DecidingBody body, Letterhead letterhead, ExpectedVersion expected, Actor actor) {
    if (!actor.is(Role.TENANT_ADMIN)) {
      return Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
    }
    if (body == DecidingBody.OFFICE) {
      return Mono.error(new ProblemException(RequestProblem.NOT_FOUND));
    }
    return entry(body)
        .doOnNext(entry -> expected.mustBe(entry.version()))
        .flatMap(entry -> store.save(entry, letterhead, actor.id(), clock.instant()))
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.CHANGED_MEANWHILE)))
        .flatMap(id -> audit.administered(actor, "DECIDING_BODY_ENTERED", id))
        .then(Mono.defer(() -> entry(body)));
  }

  private Mono<Entry> entry(DecidingBody body) {
    return store
        .one(body)
        .defaultIfEmpty(new Entry(body, 0, new Letterhead("", List.of(), List.of())));
  }
}
