package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.TransitionGuard;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forms that a grant rests on are complete; the filing asks for none of them (§ 16 SGB I, § 20 SGB X). */
@Component
class FormsBeforeGrant implements TransitionGuard {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final FilledQueries queries;
  private final Definitions definitions;

  FormsBeforeGrant(FilledQueries queries, Definitions definitions) {
    this.queries = queries;
    this.definitions = definitions;
  }

  @Override
  public CaseState to() {
    return CaseState.GRANTED;
  }

  @Override
  public Mono<List<Missing>> missing(CaseFile file) {
    return queries
        .ofCase(file.id())
        .filter(row -> !row.part().isConfirmed())
        .filter(row -> definitions.read(row.definition()).layout().neededForGrant())
        .map(row -> new Missing(
            "forms.part-open",
            "Im Formular „%s“ fehlt noch der Teil: %s%s."
                .formatted(
                    definitions.read(row.definition()).layout().title().de(),
                    row.part().filler().german(),
                    until(row.dueOn())),
            null))
        .collectList();
  }

  private static String until(@Nullable LocalDate day) {
    return day == null ? "" : " (erbeten bis " + DAY.format(day) + ")";
  }
}
