package de.jobcoachingportal.cases;

import de.jobcoachingportal.cases.OverviewQueries.OpenTodo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: of what waits in the case, what presses most; if nothing was asked of anybody, who usually acts in
 * this state.
 *
 * @param who a relation, or OFFICE, or SECOND_PERSON of it who reads what another wrote, or NOBODY
 * @param mine whether it is the reader's turn
 * @param kind what waits; null if it follows from the state alone
 * @param todo the to-do it is, which has its limit and what it is about; null as the kind
 */
public record Turn(
    String who,
    boolean mine,
    @Nullable String kind,
    @Nullable UUID todo) {

  private static final String OFFICE = "OFFICE";

  public static Turn of(CaseFile file, List<OpenTodo> todos) {
    var mine = todos.stream().filter(OpenTodo::mine).findFirst();
    Optional<OpenTodo> first = mine.isPresent() ? mine : todos.stream().findFirst();
    return first
        .map(todo -> new Turn(todo.who(), todo.mine(), todo.kind(), todo.id()))
        .orElseGet(() -> usual(file));
  }

  private static Turn usual(CaseFile file) {
    var who = usual(file.coachingCase().state());
    return switch (who) {
      case null -> new Turn("NOBODY", false, null, null);
      case RESPONSIBLE_CASE_WORKER -> new Turn(OFFICE, isOffice(file.relations()), null, null);
      default -> new Turn(who.name(), file.is(who), null, null);
    };
  }

  private static boolean isOffice(Set<Relation> relations) {
    return relations.stream().anyMatch(Relation.CASE_WORKERS::contains);
  }

  private static @Nullable Relation usual(CaseState state) {
    return switch (state) {
      case INQUIRY,
          FILED,
          COMPETENCE_CHECK,
          COACH_SELECTION,
          ASSESSMENT,
          GRANTED,
          EXTENSION_REQUESTED -> Relation.RESPONSIBLE_CASE_WORKER;
      case INFORMING, SUITABILITY -> Relation.IFD_ADVISER;
      case APPLICATION_DRAFT, PAPERS_REQUESTED -> Relation.EMPLOYEE;
      case ANALYSIS, PLANNING, COMMISSIONED, AGREED, ARRIVING, CHANGING, INTERIM_REVIEW, TAPERING ->
        Relation.JOB_COACH;
      case FORWARDED, REJECTED, WITHDRAWN, COMPLETED, ENDED_EARLY, CLOSED -> null;
    };
  }
}
