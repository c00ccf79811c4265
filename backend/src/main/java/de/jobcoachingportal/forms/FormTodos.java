package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One entry per filler with something to fill in a case: how many forms, and the nearest date. */
@Component
class FormTodos {
  static final String FILL = "FORM_FILL";

  private final Todos todos;

  FormTodos(Todos todos) {
    this.todos = todos;
  }

  private record Open(int count, String title, @Nullable LocalDate dueOn) {

    Open and(Open other) {
      return new Open(
          count + other.count,
          title,
          Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()).compare(dueOn, other.dueOn)
                  <= 0
              ? dueOn
              : other.dueOn);
    }
  }

  Mono<Void> follow(UUID caseId, List<CaseForms.WholeForm> forms) {
    Map<Filler, Open> open = new EnumMap<>(Filler.class);
    for (CaseForms.WholeForm form : forms) {
      for (FilledQueries.Row row : form.parts()) {
        if (!row.part().isConfirmed()) {
          open.merge(
              row.part().filler(),
              new Open(1, form.definition().layout().title().de(), row.dueOn()),
              Open::and);
        }
      }
    }
    return todos
        .done(caseId, FILL)
        .thenMany(Flux.fromIterable(open.entrySet()))
        .concatMap(entry -> ask(caseId, entry.getKey(), entry.getValue()))
        .then();
  }

  private Mono<Void> ask(UUID caseId, Filler filler, Open open) {
    var params = Map.of("form", open.title(), "count", String.valueOf(open.count()));
    if (filler == Filler.OFFICE) {
      return todos.open(Todos.Asked.ofGroup(caseId, FILL, open.dueOn(), null).with(params));
    }
    return Flux.fromIterable(filler.relations())
        .concatMap(relation -> todos.open(asked(caseId, relation, open).with(params)))
        .then();
  }

  private static Todos.Asked asked(UUID caseId, Relation relation, Open open) {
    var asked = Todos.Asked.of(caseId, FILL, relation);
    return open.dueOn() == null ? asked : asked.until(open.dueOn(), null);
  }
}
