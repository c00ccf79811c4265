package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.forms.AnswerCells.Cell;
import de.jobcoachingportal.forms.FormLayout.Field;
import de.jobcoachingportal.forms.FormLayout.Section;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part out as a document of a word processor (DOCX) and back, whoever wrote it: what counts are the names beside which
 * something stands. One document at a time is open.
 */
@Service
public class DocumentExchange implements AutoCloseable {
  private static final int MOST_ROWS = 50;
  private static final int MOST_NAMES = 20;
  private static final int LONGEST_NAME = 80;
  private static final Set<String> HEADS = Set.of("frage", "angabe", "bezeichnung", "feld");

  private final CaseForms forms;
  private final FormExchange exchange;
  private final Scheduler scheduler =
      Schedulers.newBoundedElastic(1, 16, "form-documents", 60, true);

  DocumentExchange(CaseForms forms, FormExchange exchange) {
    this.forms = forms;
    this.exchange = exchange;
  }

  public record Written(String key, byte[] content) {}

  /**
   * A document was taken over.
   *
   * @param version for If-Match of the next saving
   * @param open what is missing or not right yet, by JSON pointer into the answers
   * @param taken how many answers came out of the document
   * @param unknown names in the document that stand for nothing in this part, at most 20
   */
  public record Taken(
      long version, Instant savedAt, List<FieldError> open, int taken, List<String> unknown) {}

  /** What the reader sees of a part; empty cells where nothing is said yet. */
  public Mono<Written> export(CaseFile file, UUID formId, Filler filler) {
    return forms
        .one(file, formId)
        .zipWith(exchange.names(file, formId))
        .flatMap(found -> Mono.fromCallable(() -> new Written(
                found.getT1().key(), sheet(found.getT1(), filler, found.getT2()).write()))
            .subscribeOn(scheduler));
  }

  /** A document that was read before anything was asked of the database; or why it cannot be read. */
  public static final class ReadDocument {
    private final List<DocxReading.Named> rows;
    private final @Nullable ProblemException refused;

    private ReadDocument(List<DocxReading.Named> rows, @Nullable ProblemException refused) {
      this.rows = rows;
      this.refused = refused;
    }

    private List<DocxReading.Named> rows() {
      if (refused != null) {
        throw refused;
      }
      return rows;
    }
  }

  /** Never fails for what the document is: who sent it may not even know the form, and that is said first. */
  public Mono<ReadDocument> read(byte[] document) {
    return Mono.fromCallable(() -> new ReadDocument(DocxReading.of(document), null))
        .subscribeOn(scheduler)
        .onErrorResume(
            ProblemException.class, refused -> Mono.just(new ReadDocument(List.of(), refused)));
  }

  /**
   * Takes over what a document says; what it does not say stays. All of it or nothing.
   *
   * @throws ProblemException forms.not-your-part, forms.document-unreadable, forms.document-too-large, forms.document-active,
   *     forms.document-says-nothing, forms.document-unclear with the field and what was expected
   */
  public Mono<Taken> take(
      CaseFile file,
      UUID formId,
      Filler filler,
      ReadDocument document,
      ExpectedVersion expected,
      Actor actor) {
    return forms
        .one(file, formId)
        .doOnNext(form -> mustBeTheirs(form, filler))
        .zipWith(exchange.names(file, formId))
        .flatMap(found -> {
          SeenForm form = found.getT1();
          Said said = said(form, filler, found.getT2(), document.rows());
          var answers = new FormExchange.Exchanged(form.key(), filler, said.answers());
          return exchange
              .takeNamed(file, formId, answers, Map.of(), expected, actor)
              .map(saved -> new Taken(
                  saved.version(), saved.savedAt(), saved.open(), said.count(), said.unknown()));
        });
  }

  private static void mustBeTheirs(SeenForm form, Filler filler) {
    if (form.parts().stream().noneMatch(part -> part.filler() == filler && part.mine())) {
      throw new ProblemException(FormProblem.NOT_YOUR_PART);
    }
  }

  private record Said(ObjectNode answers, int count, List<String> unknown) {}

  private static DocxSheet sheet(SeenForm form, Filler filler, Map<String, String> names) {
    JsonNode answers = answers(form, filler);
    List<Cell> all = cells(form, filler, names, answers, 1);
    var sections = sections(form, filler).stream()
        .map(section -> new DocxSheet.Section(
            section.title().de(),
            all.stream()
                .filter(cell -> section.fields().stream()
                    .anyMatch(field -> field.field().equals(cell.topField())))
                .map(cell -> new DocxSheet.Row(cell.name(), written(cell, answers), hint(cell)))
                .toList()))
        .filter(section -> !section.rows().isEmpty())
        .toList();
    return new DocxSheet(
        form.title().de(),
        List.of(
            "Teil: " + filler.german(),
            "Schreiben Sie Ihre Antworten in die mittlere Spalte und nehmen Sie die Datei danach im Portal in Ihren Teil"
                + " auf. Die Wörter der ersten Spalte lassen Sie bitte stehen: An ihnen erkennt das Portal die Antwort."
                + " Was leer bleibt, ändert nichts. Dateien fügen Sie im Portal an."),
        sections);
  }

  private static String written(Cell cell, JsonNode answers) {
    JsonNode answer = answers.at(cell.key());
    return cell.isLine() ? answer.asString("") : AnswerText.written(cell.field(), answer);
  }

  private static String hint(Cell cell) {
    return cell.isLine() ? "" : AnswerText.hint(cell.field());
  }

  private static Said said(
      SeenForm form, Filler filler, Map<String, String> names, List<DocxReading.Named> rows) {
    JsonNode stored = answers(form, filler);
    Map<String, Cell> byName = AnswerCells.byName(cells(form, filler, names, stored, MOST_ROWS));
    var taken = new LinkedHashSet<String>();
    var unknown = new LinkedHashSet<String>();
    var unclear = new ArrayList<FieldError>();
    ObjectNode answers = JsonNodeFactory.instance.objectNode();
    for (DocxReading.Named row : rows) {
      Cell cell = byName.get(AnswerCells.plain(row.name()));
      if (row.text().isBlank()) {
        continue;
      }
      if (cell == null) {
        note(unknown, row.name());
      } else if (taken.add(cell.key())) {
        read(cell, row.text())
            .ifPresentOrElse(
                answer -> {
                  keep(answers, cell.topField(), stored);
                  put(answers, cell.key(), answer);
                },
                () -> unclear.add(new FieldError(
                    "/answers/" + cell.topField(),
                    "unclear",
                    "„%s“: %s.".formatted(cell.name(), AnswerText.hint(cell.field())))));
      }
    }
    if (!unclear.isEmpty()) {
      throw new ProblemException(FormProblem.DOCUMENT_UNCLEAR, unclear);
    }
    if (taken.isEmpty()) {
      throw new ProblemException(FormProblem.DOCUMENT_SAYS_NOTHING);
    }
    answers.forEach(answer -> {
      if (answer instanceof ArrayNode group) {
        group.removeIf(row -> row.isObject() && row.isEmpty());
      }
    });
    return new Said(answers, taken.size(), List.copyOf(unknown));
  }

  private static Optional<JsonNode> read(Cell cell, String text) {
    return cell.isLine()
        ? Optional.of(JsonNodeFactory.instance.stringNode(text))
        : AnswerText.read(cell.field(), text);
  }

  private static void note(Set<String> unknown, String name) {
    String plain = AnswerCells.plain(name);
    if (!plain.isEmpty() && !HEADS.contains(plain) && unknown.size() < MOST_NAMES) {
      unknown.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + " …" : name);
    }
  }

  /** What the document does not say of a person, an address or the rows of a group stays as it is. */
  private static void keep(ObjectNode answers, String field, JsonNode stored) {
    if (!answers.has(field) && stored.path(field).isContainer()) {
      answers.set(field, stored.get(field).deepCopy());
    }
  }

  /** Rows of a group follow each other as the document has them; numbers that are left out leave no gap. */
  private static void put(ObjectNode answers, String key, JsonNode answer) {
    String[] path = key.substring(1).split("/");
    if (path.length == 1) {
      answers.set(path[0], answer);
    } else if (path[1].matches("\\d+")) {
      ArrayNode rows = answers.withArrayProperty(path[0]);
      ObjectNode row = row(rows, Integer.parseInt(path[1]));
      if (path.length == 3) {
        row.set(path[2], answer);
      } else {
        row.withObjectProperty(path[2]).set(path[3], answer);
      }
    } else {
      answers.withObjectProperty(path[0]).set(path[1], answer);
    }
  }

  private static ObjectNode row(ArrayNode rows, int index) {
    while (rows.size() <= index) {
      rows.addObject();
    }
    return (ObjectNode) rows.get(index);
  }

  private static List<Cell> cells(
      SeenForm form, Filler filler, Map<String, String> names, JsonNode answers, int rows) {
    List<Field> fields = sections(form, filler).stream()
        .flatMap(section -> section.fields().stream())
        .toList();
    return new AnswerCells(names)
        .of(fields, group -> Math.max(rows, answers.path(group.field()).size()));
  }

  private static List<Section> sections(SeenForm form, Filler filler) {
    return form.steps().stream()
        .flatMap(step -> step.sections().stream())
        .filter(section -> section.filledBy() == filler)
        .toList();
  }

  private static JsonNode answers(SeenForm form, Filler filler) {
    return form.parts().stream()
        .filter(part -> part.filler() == filler)
        .findFirst()
        .map(SeenForm.Part::answers)
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  @Override
  public void close() {
    scheduler.dispose();
  }
}
