package de.jobcoachingportal.templates;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The words of the notices of an office: drafted by its administration, in force from a day, then never changed. */
@Service
public class Templates {
  private final TemplateStore store;
  private final PortalTemplates portal;
  private final AuditLog audit;
  private final Clock clock;

  Templates(TemplateStore store, PortalTemplates portal, AuditLog audit, Clock clock) {
    this.store = store;
    this.portal = portal;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a notice of this day is made from. */
  public Mono<TemplateVersion> inForce(DecidingBody body, TemplateKind kind, LocalDate day) {
    return store.inForce(body, kind, day).defaultIfEmpty(portal.of(body, kind));
  }

  /** All versions of the office, the latest first; the portal's own ones stand for what it has not written. */
  public Flux<TemplateVersion> all(Actor actor) {
    return administers(actor).thenMany(Flux.concat(store.all(), Flux.fromIterable(portal.all())));
  }

  public Mono<TemplateVersion> one(UUID id, Actor actor) {
    return administers(actor).then(known(id));
  }

  /** A draft that starts as what holds today. */
  public Mono<TemplateVersion> begin(DecidingBody body, TemplateKind kind, Actor actor) {
    UUID id = Ids.next();
    return administers(actor)
        .thenMany(store.all())
        .filter(version ->
            version.body() == body && version.kind() == kind && version.inForceFrom() == null)
        .hasElements()
        .flatMap(open -> open
            ? Mono.error(new ProblemException(TemplateProblem.DRAFT_OPEN))
            : inForce(body, kind, today())
                .flatMap(
                    from -> store.add(id, body, kind, from.content(), actor.id(), clock.instant())))
        .then(noted(actor, "TEMPLATE_DRAFTED", id));
  }

  /** Keeps a draft that can be read; what it still lacks only guards the day it comes into force. */
  public Mono<TemplateVersion> change(
      UUID id, TemplateContent content, ExpectedVersion expected, Actor actor) {
    return draft(id, expected, actor)
        .doOnNext(draft -> refuse(content.flaws(draft.kind()), TemplateProblem.NOT_VALID))
        .flatMap(draft -> store.change(id, draft.version(), content, actor.id(), clock.instant()))
        .filter(worked -> worked)
        .switchIfEmpty(Mono.error(Templates::changedMeanwhile))
        .then(noted(actor, "TEMPLATE_CHANGED", id));
  }

  public Mono<TemplateVersion> enact(
      UUID id, LocalDate from, ExpectedVersion expected, Actor actor) {
    return draft(id, expected, actor)
        .doOnNext(draft -> {
          if (from.isBefore(today())) {
            throw day(TemplateProblem.DAY_PAST);
          }
          refuse(draft.content().gaps(draft.kind()), TemplateProblem.NOT_READY);
        })
        .flatMap(draft -> store
            .all()
            .any(sameDay(draft, from))
            .flatMap(taken -> taken
                ? Mono.error(day(TemplateProblem.DAY_TAKEN))
                : store.enact(id, draft.version(), from, actor.id(), clock.instant())))
        .filter(worked -> worked)
        .switchIfEmpty(Mono.error(Templates::changedMeanwhile))
        .then(noted(actor, "TEMPLATE_ENACTED", id));
  }

  public Mono<Void> discard(UUID id, ExpectedVersion expected, Actor actor) {
    return draft(id, expected, actor)
        .flatMap(draft -> store.discard(id, draft.version()))
        .filter(worked -> worked)
        .switchIfEmpty(Mono.error(Templates::changedMeanwhile))
        .then(audit.administered(actor, "TEMPLATE_DISCARDED", id));
  }

  public static List<FieldError> gaps(TemplateVersion version) {
    return version.content().gaps(version.kind());
  }

  private static Predicate<TemplateVersion> sameDay(TemplateVersion draft, LocalDate from) {
    return other -> other.body() == draft.body()
        && other.kind() == draft.kind()
        && from.equals(other.inForceFrom());
  }

  private Mono<TemplateVersion> draft(UUID id, ExpectedVersion expected, Actor actor) {
    return administers(actor)
        .then(known(id))
        .filter(version -> version.inForceFrom() == null && version.number() > 0)
        .switchIfEmpty(Mono.error(() -> new ProblemException(TemplateProblem.NOT_A_DRAFT)))
        .doOnNext(version -> expected.mustBe(version.version()));
  }

  private Mono<TemplateVersion> known(UUID id) {
    return store
        .one(id)
        .switchIfEmpty(Flux.fromIterable(portal.all())
            .filter(version -> version.id().equals(id))
            .next())
        .switchIfEmpty(Mono.error(() -> new ProblemException(TemplateProblem.UNKNOWN)));
  }

  private Mono<TemplateVersion> noted(Actor actor, String action, UUID id) {
    return audit.administered(actor, action, id).then(Mono.defer(() -> known(id)));
  }

  private static Mono<Void> administers(Actor actor) {
    return actor.is(Role.TENANT_ADMIN)
        ? Mono.empty()
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }

  private static void refuse(List<FieldError> errors, TemplateProblem problem) {
    if (!errors.isEmpty()) {
      throw new ProblemException(problem, errors);
    }
  }

  private static ProblemException day(TemplateProblem problem) {
    return new ProblemException(
        problem, new FieldError("/from", "day", problem.title() + ". " + problem.detail()));
  }

  private static ProblemException changedMeanwhile() {
    return new ProblemException(RequestProblem.CHANGED_MEANWHILE);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
