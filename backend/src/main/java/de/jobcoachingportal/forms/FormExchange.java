package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers of a part out and in as JSON, so that nobody types twice what stands in their own documentation. Field names
 * are those of the portal unless the office's table names them otherwise.
 */
@Service
public class FormExchange {
  private final CaseForms forms;
  private final FilledForms filled;
  private final FilledQueries queries;
  private final MappingStore mappings;

  FormExchange(CaseForms forms, FilledForms filled, FilledQueries queries, MappingStore mappings) {
    this.forms = forms;
    this.filled = filled;
    this.queries = queries;
    this.mappings = mappings;
  }

  /** @param external how the field is called elsewhere */
  public record Mapped(
      @NotBlank @Size(max = 40) String field,
      @NotBlank @Size(max = 120) String external) {}

  /** One part of a form as it goes out and comes in. */
  public record Exchanged(
      @NotBlank @Size(max = 60) String form,
      @NotNull Filler part,
      @NotNull @Schema(type = "object") JsonNode answers) {}

  /** @param version for If-Match of the next saving */
  public record Mapping(long version, List<Mapped> entries) {}

  public Mono<Mapping> mapping(UUID formId, Actor actor) {
    return administers(actor)
        .then(mappings.version(formId))
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.NOT_FOUND)))
        .zipWith(mappings.ofForm(formId).collectList(), Mapping::new);
  }

  /**
   * @throws ProblemException forms.mapping-twice if two fields have one name or one field two, 412 if somebody else saved
   *     meanwhile
   */
  public Mono<Void> map(UUID formId, List<Mapped> entries, ExpectedVersion expected, Actor actor) {
    var fields = new HashSet<String>();
    var names = new HashSet<String>();
    var twice = new ArrayList<FieldError>();
    for (int i = 0; i < entries.size(); i++) {
      if (!fields.add(entries.get(i).field()) | !names.add(entries.get(i).external())) {
        twice.add(
            new FieldError("/entries/" + i, "twice", "Feld oder Name steht schon in der Tabelle."));
      }
    }
    return twice.isEmpty()
        ? administers(actor)
            .then(Mono.defer(() -> mappings.replace(formId, expected.value(), entries)))
            .flatMap(saved -> saved ? Mono.<Void>empty() : changedOrUnknown(formId))
        : Mono.error(new ProblemException(FormProblem.MAPPING_TWICE, twice));
  }

  private Mono<Void> changedOrUnknown(UUID formId) {
    return mappings
        .version(formId)
        .map(version -> new ProblemException(RequestProblem.CHANGED_MEANWHILE))
        .defaultIfEmpty(new ProblemException(RequestProblem.NOT_FOUND))
        .flatMap(Mono::error);
  }

  /** What the reader sees of a part, under the names of the table. */
  public Mono<Exchanged> export(CaseFile file, UUID formId, Filler filler) {
    return forms.one(file, formId).zipWith(names(file, formId)).map(found -> {
      ObjectNode answers = JsonNodeFactory.instance.objectNode();
      found.getT1().parts().stream()
          .filter(part -> part.filler() == filler && part.answers() != null)
          .forEach(part -> part.answers()
              .properties()
              .forEach(answer -> answers.set(
                  found.getT2().getOrDefault(answer.getKey(), answer.getKey()),
                  answer.getValue())));
      return new Exchanged(found.getT1().key(), filler, answers);
    });
  }

  /**
   * Takes over answers; what stands in the part and is not named stays.
   *
   * @throws ProblemException forms.other-form, forms.answers-wrong with a pointer to each name nobody knows
   */
  public Mono<FilledForms.Saved> take(
      CaseFile file, UUID formId, Exchanged exchanged, ExpectedVersion expected, Actor actor) {
    return names(file, formId)
        .map(names -> names.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)))
        .flatMap(fields -> takeNamed(file, formId, exchanged, fields, expected, actor));
  }

  /** @param fields by the name that stands for them in what is taken over; a name that is not there is a field's own */
  Mono<FilledForms.Saved> takeNamed(
      CaseFile file,
      UUID formId,
      Exchanged exchanged,
      Map<String, String> fields,
      ExpectedVersion expected,
      Actor actor) {
    return forms.one(file, formId).flatMap(form -> {
      if (!form.key().equals(exchanged.form()) || !exchanged.answers().isObject()) {
        return Mono.error(new ProblemException(FormProblem.OTHER_FORM));
      }
      ObjectNode answers = JsonNodeFactory.instance.objectNode();
      for (SeenForm.Part part : form.parts()) {
        JsonNode stored = part.answers();
        if (part.filler() == exchanged.part() && stored != null) {
          stored.properties().forEach(answer -> answers.set(answer.getKey(), answer.getValue()));
        }
      }
      exchanged
          .answers()
          .properties()
          .forEach(answer -> answers.set(
              fields.getOrDefault(answer.getKey(), answer.getKey()), answer.getValue()));
      return filled.save(file, formId, exchanged.part(), answers, expected, actor);
    });
  }

  /** Names in the other documentation by field, as the office's table has them. */
  Mono<Map<String, String>> names(CaseFile file, UUID formId) {
    return queries
        .one(file.id(), formId)
        .collectList()
        .flatMapMany(rows ->
            rows.isEmpty() ? Flux.empty() : mappings.ofVersion(rows.getFirst().versionId()))
        .collectMap(Mapped::field, Mapped::external);
  }

  private static Mono<Void> administers(Actor actor) {
    return actor.is(Role.TENANT_ADMIN)
        ? Mono.empty()
        : Mono.error(new ProblemException(RequestProblem.NOT_ALLOWED));
  }
}
