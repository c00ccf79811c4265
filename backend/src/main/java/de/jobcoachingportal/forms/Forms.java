package de.jobcoachingportal.forms;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The forms of an office as its administration makes them: draft, in force from a day, superseded by the next. */
@Service
public class Forms {
  private final FormVersionRepository versions;
  private final FormQueries queries;
  private final Definitions definitions;
  private final AuditLog audit;
  private final Clock clock;

  Forms(
      FormVersionRepository versions,
      FormQueries queries,
      Definitions definitions,
      AuditLog audit,
      Clock clock) {
    this.versions = versions;
    this.queries = queries;
    this.definitions = definitions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A version with all it holds.
   *
   * @param state DRAFT, PLANNED, IN_FORCE or SUPERSEDED
   * @param version for If-Match
   */
  public record Edition(
      UUID id,
      UUID formId,
      String key,
      int number,
      String state,
      @Nullable LocalDate inForceFrom,
      long version,
      Instant savedAt,
      @Nullable String savedBy,
      FormDefinition definition,
      List<String> actions) {}

  /**
   * Which paper a form stands for.
   *
   * @param version of the form, for If-Match; its table of names shares it
   */
  public record FormPaper(long version, @Nullable Paper paper) {}

  /** One version in the list of forms. */
  public record Listed(
      UUID formId,
      String key,
      @Nullable String source,
      UUID versionId,
      int number,
      String title,
      String state,
      @Nullable LocalDate inForceFrom) {}

  public Flux<Listed> all(Actor actor) {
    return administers(actor).thenMany(queries.all(today()).map(Forms::listed));
  }

  /** @throws ProblemException request.not-found */
  public Mono<Edition> edition(UUID versionId, Actor actor) {
    return administers(actor).then(found(versionId)).flatMap(this::edition);
  }

  /** Findings by JSON pointer below {@code /definition}, as saving would refuse them. */
  public Mono<List<FieldError>> check(JsonNode definition, Actor actor) {
    return administers(actor).thenReturn(findings(definition));
  }

  /** @throws ProblemException forms.key-taken, forms.definition-wrong */
  public Mono<Edition> begin(String key, JsonNode definition, Actor actor) {
    return administers(actor)
        .then(sound(definition))
        .then(Mono.defer(() -> queries.add(Ids.next(), key, null)))
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            FormProblem.KEY_TAKEN, new FieldError("/key", "taken", FormProblem.KEY_TAKEN.title()))))
        .flatMap(form -> versions.save(draft(form, 1, definitions.read(definition), actor)))
        .flatMap(this::edition);
  }

  /** How often what the versions before a draft ask was answered; nothing where no version was in force before. */
  public Flux<UsedFields.Use> use(UUID versionId, Actor actor) {
    return administers(actor)
        .then(found(versionId))
        .flatMapMany(draft -> before(draft)
            .filter(before -> !before.isEmpty())
            .flatMapMany(before -> queries.use(draft.formId(), UsedFields.choices(before))));
  }

  /** @throws ProblemException forms.version-stays once it is in force, forms.definition-wrong, forms.field-in-use */
  public Mono<Edition> save(
      UUID versionId, ExpectedVersion expected, JsonNode definition, Actor actor) {
    return administers(actor)
        .then(found(versionId))
        .flatMap(version -> isDraft(version))
        .doOnNext(version -> expected.mustBe(version.version()))
        .delayUntil(version -> sound(definition))
        .delayUntil(version -> keepsWhatIsUsed(version, definitions.read(definition)))
        .flatMap(version -> save(version, definitions.read(definition), actor))
        .flatMap(this::edition);
  }

  /** The next version, a copy of the latest. */
  public Mono<Edition> draft(UUID formId, Actor actor) {
    return administers(actor)
        .thenMany(versions.findByFormIdOrderByNumberDesc(formId))
        .collectList()
        .flatMap(all -> {
          if (all.isEmpty()) {
            return Mono.error(new ProblemException(RequestProblem.NOT_FOUND));
          }
          if (all.stream().anyMatch(FormVersion::isDraft)) {
            return Mono.error(new ProblemException(FormProblem.DRAFT_EXISTS));
          }
          FormVersion latest = all.getFirst();
          return versions.save(
              draft(formId, latest.number() + 1, definitions.read(latest.definition()), actor));
        })
        .flatMap(this::edition);
  }

  /** @throws ProblemException forms.in-the-past, forms.day-taken, forms.version-stays, forms.field-in-use */
  public Mono<Edition> bringInForce(
      UUID versionId, ExpectedVersion expected, LocalDate from, Actor actor) {
    return administers(actor)
        .then(found(versionId))
        .flatMap(version -> isDraft(version))
        .doOnNext(version -> expected.mustBe(version.version()))
        .delayUntil(version -> mayBegin(version, from))
        // Again: somebody may have answered since the draft was saved.
        .delayUntil(version -> keepsWhatIsUsed(version, definitions.read(version.definition())))
        .flatMap(version -> versions.save(version.inForceFrom(from)))
        .flatMap(this::edition);
  }

  public Mono<Void> discard(UUID versionId, ExpectedVersion expected, Actor actor) {
    return administers(actor)
        .then(found(versionId))
        .flatMap(version -> isDraft(version))
        .doOnNext(version -> expected.mustBe(version.version()))
        .flatMap(versions::delete);
  }

  /** Which paper a form stands for once all its parts are confirmed. */
  public Mono<FormPaper> paper(UUID formId, Actor actor) {
    return administers(actor)
        .then(queries.paper(formId))
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.NOT_FOUND)));
  }

  /** Holds at once, for all versions and also for what is filled in already. */
  public Mono<Void> standsFor(
      UUID formId, @Nullable Paper paper, ExpectedVersion expected, Actor actor) {
    return paper(formId, actor)
        .doOnNext(before -> expected.mustBe(before.version()))
        .flatMap(before -> queries.standsFor(formId, expected.value(), paper))
        .filter(saved -> saved)
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.CHANGED_MEANWHILE)))
        .then(audit.administered(actor, "FORM_PAPER_CHOSEN", formId));
  }

  private Mono<Void> mayBegin(FormVersion version, LocalDate from) {
    if (from.isBefore(today())) {
      return refuse(FormProblem.IN_THE_PAST, "/from");
    }
    return versions
        .findByFormIdOrderByNumberDesc(version.formId())
        .collectList()
        .map(all -> all.stream().anyMatch(other -> from.equals(other.inForceFrom())))
        .flatMap(taken -> taken ? refuse(FormProblem.DAY_TAKEN, "/from") : Mono.empty());
  }

  private static Mono<Void> refuse(FormProblem problem, String pointer) {
    return Mono.error(() -> new ProblemException(
        problem,
        new FieldError(
            pointer, problem.code().substring(6), problem.title() + ". " + problem.detail())));
  }

  private Mono<FormVersion> found(UUID versionId) {
    return versions
        .findById(versionId)
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.NOT_FOUND)));
  }

  private Mono<FormVersion> isDraft(FormVersion version) {
    return version.isDraft()
        ? Mono.just(version)
        : Mono.error(new ProblemException(FormProblem.VERSION_STAYS));
  }

  private Mono<Void> sound(JsonNode definition) {
    return Mono.defer(() -> {
      var wrong = findings(definition);
      return wrong.isEmpty()
          ? Mono.empty()
          : Mono.error(new ProblemException(FormProblem.DEFINITION_WRONG, wrong));
    });
  }

  private Mono<Void> keepsWhatIsUsed(FormVersion draft, FormDefinition definition) {
    return before(draft)
        .filter(before -> !UsedFields.losesNothing(before, definition))
        .flatMap(before -> queries
            .use(draft.formId(), UsedFields.choices(before))
            .collectList()
            .map(used -> UsedFields.lost(before, definition, used)))
        .flatMap(lost -> lost.isEmpty()
            ? Mono.empty()
            : Mono.error(new ProblemException(FormProblem.FIELD_IN_USE, inDefinition(lost))));
  }

  /** What the versions before a draft ask, the latest first: forms begun under an earlier one may be answered still. */
  private Mono<List<FormDefinition>> before(FormVersion draft) {
    return versions
        .findByFormIdOrderByNumberDesc(draft.formId())
        .filter(other -> !other.isDraft() && other.number() < draft.number())
        .map(version -> definitions.read(version.definition()))
        .collectList();
  }

  private List<FieldError> findings(JsonNode definition) {
    return inDefinition(definitions.check(definition));
  }

  private static List<FieldError> inDefinition(List<FieldError> errors) {
    return errors.stream()
        .map(error -> new FieldError("/definition" + error.pointer(), error.code(), error.detail()))
        .toList();
  }

  private Mono<FormVersion> save(FormVersion version, FormDefinition definition, Actor actor) {
    return versions.save(version.with(
        definition.layout().title().de(),
        definitions.write(definition),
        clock.instant(),
        actor.id()));
  }

  private FormVersion draft(UUID form, int number, FormDefinition definition, Actor actor) {
    return new FormVersion(
        Ids.next(),
        null,
        form,
        number,
        definition.layout().title().de(),
        definitions.write(definition),
        null,
        clock.instant(),
        actor.id());
  }

  private Mono<Edition> edition(FormVersion version) {
    return queries
        .ofForm(version.formId(), today())
        .collectList()
        .flatMap(lines -> Mono.justOrEmpty(
            lines.stream().filter(line -> line.versionId().equals(version.id())).findFirst()))
        .map(line -> new Edition(
            version.id(),
            version.formId(),
            line.key(),
            version.number(),
            line.state().name(),
            version.inForceFrom(),
            version.version() == null ? 0 : version.version(),
            line.savedAt(),
            line.savedBy(),
            definitions.read(version.definition()),
            version.isDraft()
                ? List.of("SAVE", "BRING_IN_FORCE", "DISCARD")
                : List.of("BEGIN_DRAFT")));
  }

  private static Listed listed(FormQueries.Line line) {
    return new Listed(
        line.formId(),
        line.key(),
        line.source(),
        line.versionId(),
        line.number(),
        line.title(),
        line.state().name(),
        line.inForceFrom());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Mono<Void> administers(Actor actor) {
    return actor.is(Role.TENANT_ADMIN)
        ? Mono.empty()
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }
}
