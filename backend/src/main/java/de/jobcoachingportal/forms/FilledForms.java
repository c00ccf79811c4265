package de.jobcoachingportal.forms;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.AwaitedPapers;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.documents.Files;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Parts of the forms of a case are filled: saved unfinished, confirmed when complete, opened again with a reason. */
@Service
public class FilledForms {
  private static final int MOST_BYTES = 200_000;

  private final FilledPartRepository parts;
  private final FilledQueries queries;
  private final Definitions definitions;
  private final CaseForms caseForms;
  private final Files files;
  private final List<AwaitedPapers> awaited;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  FilledForms(
      FilledPartRepository parts,
      FilledQueries queries,
      Definitions definitions,
      CaseForms caseForms,
      Files files,
      List<AwaitedPapers> awaited,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.parts = parts;
    this.queries = queries;
    this.definitions = definitions;
    this.caseForms = caseForms;
    this.files = files;
    this.awaited = awaited;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /**
   * A part was saved.
   *
   * @param version for If-Match of the next saving
   * @param open what is missing or not right yet, by JSON pointer into the answers
   */
  public record Saved(long version, java.time.Instant savedAt, List<FieldError> open) {}

  private record Turn(FilledPart part, FormDefinition form, FormReader reader) {
    /** Which form and whose part it is, for a note: not all who read the course of the case see the form. */
    String named() {
      return form.layout().title().de() + ", Teil: " + part.filler().german();
    }

    FieldScope scope() {
      return FieldScope.ofForm(form).ofPart(part.filler());
    }
  }

  /** @throws ProblemException forms.not-your-part, forms.part-confirmed, forms.answers-wrong */
  public Mono<Saved> save(
      CaseFile file,
      UUID formId,
      Filler filler,
      JsonNode answers,
      ExpectedVersion expected,
      Actor actor) {
    return turn(file, formId, filler).doOnNext(turn -> mayWrite(turn, expected)).flatMap(turn -> {
      ObjectNode typed = Answers.clean(answers);
      var seen = Answers.names(turn.reader().seen(filler));
      ObjectNode merged = Answers.merged(json.readTree(turn.part().answers()), typed, seen);
      List<FieldError> verdict = AnswerCheck.of(turn.form(), filler).verdict(merged);
      return refuseImpossible(typed, seen, verdict)
          .then(knownFiles(file, merged, turn.scope()))
          .then(Mono.defer(() -> parts.save(
              turn.part().saved(json.writeValueAsString(merged), actor.id(), clock.instant()))))
          .delayUntil(saved -> noted(file, "FORM_PART_SAVED", saved, actor))
          .map(saved -> new Saved(version(saved), clock.instant(), seenOnly(verdict, seen)));
    });
  }

  /** @throws ProblemException forms.part-incomplete with every place that is open */
  public Mono<Long> confirm(
      CaseFile file, UUID formId, Filler filler, ExpectedVersion expected, Actor actor) {
    return turn(file, formId, filler)
        .doOnNext(turn -> mayWrite(turn, expected))
        .flatMap(turn -> {
          ObjectNode complete = Answers.withoutHidden(
              (ObjectNode) json.readTree(turn.part().answers()), turn.scope());
          List<FieldError> open = AnswerCheck.of(turn.form(), filler).verdict(complete);
          if (!open.isEmpty()) {
            return Mono.error(new ProblemException(FormProblem.PART_INCOMPLETE, below(open)));
          }
          return parts
              .save(turn.part()
                  .confirmed(
                      json.writeValueAsString(complete),
                      actor.id(),
                      file.actingAs(),
                      clock.instant()))
              .delayUntil(saved -> caseForms.told(file, "FORM_PART_CONFIRMED", turn.named()));
        })
        .delayUntil(saved -> noted(file, "FORM_PART_CONFIRMED", saved, actor))
        .delayUntil(saved -> queries
            .paperOf(formId)
            .flatMapMany(
                paper -> Flux.fromIterable(awaited).concatMap(one -> one.came(file, paper, actor)))
            .then())
        .map(FilledForms::version);
  }

  /** The part can be changed again; the reason stays with it until it is confirmed anew. */
  public Mono<Long> reopen(
      CaseFile file,
      UUID formId,
      Filler filler,
      ExpectedVersion expected,
      String reason,
      Actor actor) {
    return turn(file, formId, filler)
        .flatMap(turn -> {
          if (!turn.reader().fills(filler) && !CaseForms.steers(file)) {
            return Mono.error(new ProblemException(FormProblem.NOT_YOUR_PART));
          }
          if (!turn.part().isConfirmed()) {
            return Mono.error(new ProblemException(FormProblem.PART_OPEN));
          }
          expected.mustBe(turn.part().version());
          return parts
              .save(turn.part().reopened(reason))
              .delayUntil(saved ->
                  caseForms.told(file, "FORM_PART_REOPENED", turn.named() + ". Grund: " + reason));
        })
        .delayUntil(saved -> noted(file, "FORM_PART_REOPENED", saved, actor))
        .map(FilledForms::version);
  }

  private Mono<Turn> turn(CaseFile file, UUID formId, Filler filler) {
    return queries
        .one(file.id(), formId)
        .collectList()
        .flatMap(rows -> Mono.justOrEmpty(
            rows.stream().filter(row -> row.part().filler() == filler).findFirst()))
        .switchIfEmpty(Mono.error(() -> new ProblemException(FormProblem.NOT_FOUND)))
        .map(row -> {
          FormDefinition form = definitions.read(row.definition()).asked();
          return new Turn(row.part(), form, new FormReader(file, form.layout()));
        });
  }

  private static void mayWrite(Turn turn, ExpectedVersion expected) {
    if (!turn.reader().fills(turn.part().filler())) {
      throw new ProblemException(FormProblem.NOT_YOUR_PART);
    }
    expected.mustBe(turn.part().version());
    if (turn.part().isConfirmed()) {
      throw new ProblemException(FormProblem.PART_CONFIRMED);
    }
  }

  private Mono<Void> refuseImpossible(
      ObjectNode typed, java.util.Set<String> seen, List<FieldError> verdict) {
    Stream<FieldError> unseen = typed.propertyNames().stream()
        .filter(name -> !seen.contains(name))
        .map(name -> new FieldError(
            "/" + name,
            "additionalProperties",
            AnswerWords.plain("", "additionalProperties", typed)));
    var wrong = below(Stream.concat(unseen, verdict.stream().filter(AnswerCheck::isImpossible))
        .distinct()
        .toList());
    if (!wrong.isEmpty()) {
      return Mono.error(new ProblemException(FormProblem.ANSWERS_WRONG, wrong));
    }
    return typed.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        ? Mono.error(new ProblemException(FormProblem.ANSWERS_WRONG))
        : Mono.empty();
  }

  /** A file named in an answer is one of this case that the writer may see. */
  private Mono<Void> knownFiles(CaseFile file, ObjectNode answers, FieldScope scope) {
    var named = Answers.files(answers, scope);
    return named.isEmpty()
        ? Mono.empty()
        : files.seenIn(file).flatMap(known -> {
          var unknown = named.stream()
              .filter(one -> !known.contains(one.id()))
              .map(one -> new FieldError(
                  "/answers" + one.pointer(), "unknown", "Diese Datei gibt es im Fall nicht."))
              .toList();
          return unknown.isEmpty()
              ? Mono.empty()
              : Mono.error(new ProblemException(FormProblem.ANSWERS_WRONG, unknown));
        });
  }

  private Mono<Void> noted(CaseFile file, String action, FilledPart part, Actor actor) {
    return audit
        .wrote(actor, action, file.id(), file.actingAs().name(), part.filledFormId())
        .then(live.changed(file.id(), "forms"));
  }

  private static List<FieldError> seenOnly(List<FieldError> verdict, java.util.Set<String> seen) {
    return verdict.stream()
        .filter(error -> seen.contains(error.pointer().split("/")[1]))
        .toList();
  }

  private static List<FieldError> below(List<FieldError> errors) {
    return errors.stream()
        .map(error -> new FieldError("/answers" + error.pointer(), error.code(), error.detail()))
        .toList();
  }

  private static long version(FilledPart part) {
    return part.version() == null ? 0 : part.version();
  }
}
