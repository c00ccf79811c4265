package de.jobcoachingportal.forms;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseHistory;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which forms a case has: begun, read by each as far as it is theirs, withdrawn. */
@Service
public class CaseForms {
  private final FilledFormRepository forms;
  private final FilledPartRepository parts;
  private final FilledQueries queries;
  private final FormQueries versions;
  private final FormVersionRepository definitionsOf;
  private final Definitions definitions;
  private final FormTodos todos;
  private final CaseHistory history;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  CaseForms(
      FilledFormRepository forms,
      FilledPartRepository parts,
      FilledQueries queries,
      FormQueries versions,
      FormVersionRepository definitionsOf,
      Definitions definitions,
      FormTodos todos,
      CaseHistory history,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.forms = forms;
    this.parts = parts;
    this.queries = queries;
    this.versions = versions;
    this.definitionsOf = definitionsOf;
    this.definitions = definitions;
    this.todos = todos;
    this.history = history;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** A form that can be begun in a case today. */
  public record Offered(UUID versionId, String key, String title) {}

  /** The forms of the case of which this reader sees at least one section, the latest first. */
  public Mono<List<SeenForm>> of(CaseFile file) {
    return queries.ofCase(file.id()).collectList().map(rows -> seen(rows, file));
  }

  /** @throws ProblemException forms.not-found also where the reader sees no section of it */
  public Mono<SeenForm> one(CaseFile file, UUID formId) {
    return queries
        .one(file.id(), formId)
        .collectList()
        .flatMap(rows -> Mono.justOrEmpty(seen(rows, file).stream().findFirst()))
        .switchIfEmpty(Mono.error(() -> new ProblemException(FormProblem.NOT_FOUND)));
  }

  public Flux<Offered> offered() {
    return versions
        .all(LocalDate.now(clock))
        .filter(line -> line.state() == FormQueries.State.IN_FORCE)
        .map(line -> new Offered(line.versionId(), line.key(), line.title()));
  }

  /** @throws ProblemException forms.not-in-force */
  public Mono<UUID> begin(CaseFile file, UUID versionId, @Nullable LocalDate dueOn, Actor actor) {
    return offered()
        .collectList()
        .filter(offers -> offers.stream().anyMatch(offer -> offer.versionId().equals(versionId)))
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            FormProblem.NOT_IN_FORCE,
            new FieldError("/versionId", "not-in-force", FormProblem.NOT_IN_FORCE.title()))))
        .then(definitionsOf.findById(versionId))
        .map(version -> definitions.read(version.definition()).asked().layout())
        .flatMap(layout -> {
          var form = new FilledForm(
              Ids.next(),
              null,
              file.id(),
              versionId,
              dueOn,
              actor.id(),
              clock.instant(),
              null,
              null);
          return forms
              .save(form)
              .thenMany(Flux.fromStream(
                  layout.sections().stream().map(FormLayout.Section::filledBy).distinct()))
              .concatMap(filler -> parts.save(FilledPart.empty(Ids.next(), form.id(), filler)))
              .then(audit.wrote(actor, "FORM_OPENED", file.id(), file.actingAs().name(), form.id()))
              .then(told(file, "FORM_OPENED", layout.title().de()))
              .then(live.changed(file.id(), "forms"))
              .thenReturn(form.id());
        });
  }

  public Mono<Void> withdraw(CaseFile file, UUID formId, String reason, Actor actor) {
    return forms
        .findByIdAndCaseId(formId, file.id())
        .filter(form -> form.withdrawnAt() == null)
        .switchIfEmpty(Mono.error(() -> new ProblemException(FormProblem.NOT_FOUND)))
        .flatMap(form -> forms.save(form.withdrawn(reason, clock.instant())))
        .then(audit.wrote(actor, "FORM_WITHDRAWN", file.id(), file.actingAs().name(), formId))
        .then(told(file, "FORM_WITHDRAWN", reason))
        .then(live.changed(file.id(), "forms"));
  }

  /** The course of the case shows it, the lists of those who have to fill follow. The note stays with the providers. */
  Mono<Void> told(CaseFile file, String kind, @Nullable String note) {
    return history
        .note(file, kind, note, Audience.PROVIDERS)
        .then(queries.ofCase(file.id()).collectList())
        .flatMap(rows -> todos.follow(file.id(), grouped(rows)));
  }

  /** Who leads a case may open what others confirmed. */
  static boolean steers(CaseFile file) {
    return file.is(Relation.IFD_ADVISER) || file.sees(Audience.DECIDING_BODY);
  }

  private List<SeenForm> seen(List<FilledQueries.Row> rows, CaseFile file) {
    return grouped(rows).stream()
        .map(form -> SeenForm.of(form, file))
        .filter(form -> !form.steps().isEmpty())
        .toList();
  }

  private List<WholeForm> grouped(List<FilledQueries.Row> rows) {
    var byForm = new LinkedHashMap<UUID, List<FilledQueries.Row>>();
    rows.forEach(
        row -> byForm.computeIfAbsent(row.formId(), id -> new ArrayList<>()).add(row));
    return byForm.values().stream().map(this::whole).toList();
  }

  /** The parts in the order in which the layout names who fills them. */
  private WholeForm whole(List<FilledQueries.Row> parts) {
    FormDefinition definition = definitions.read(parts.getFirst().definition()).asked();
    List<Filler> order = definition.layout().sections().stream()
        .map(FormLayout.Section::filledBy)
        .toList();
    return new WholeForm(
        definition,
        parts.stream()
            .sorted(Comparator.comparingInt(row -> order.indexOf(row.part().filler())))
            .toList());
  }

  /** A form with everything in it; never leaves this module. */
  record WholeForm(FormDefinition definition, List<FilledQueries.Row> parts) {}
}
