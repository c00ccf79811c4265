package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.Todos;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One entry for each who has something to fill in a case: how many forms, and the nearest date. */
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
    Map<Todos.For, Open> open = new LinkedHashMap<>();
    for (CaseForms.WholeForm form : forms) {
      for (FilledQueries.Row row : form.parts()) {
        if (!row.part().isConfirmed()) {
          var one = new Open(1, form.definition().layout().title().de(), row.dueOn());
          meant(row.part().filler()).forEach(who -> open.merge(who, one, Open::and));
        }
      }
    }
    return todos
        .done(caseId, FILL)
        .thenMany(Flux.fromIterable(open.entrySet()))
        .concatMap(entry -> todos.open(asked(caseId, entry.getKey(), entry.getValue())))
        .then();
  }

  /**
   * Whose list shows it. The company has two who may fill its part: both are asked, since neither knows whether the other
   * is there, and for both it is done when one of them has confirmed.
   */
  private static Stream<Todos.For> meant(Filler filler) {
    return filler == Filler.OFFICE
        ? Stream.of(new Todos.Group())
        : filler.relations().stream().map(Todos.InRelation::new);
  }

  private static Todos.Asked asked(UUID caseId, Todos.For who, Open open) {
    return new Todos.Asked(
        caseId,
        FILL,
        who,
        open.dueOn(),
        null,
        null,
        Map.of("form", open.title(), "count", String.valueOf(open.count())));
  }
}
