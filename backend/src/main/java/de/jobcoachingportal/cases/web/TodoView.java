package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.TodoQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param kind what to do, text key {@code todo.<kind>} with {@code params}; also says to which page of the case it leads
 * @param caseId null, as the state, where somebody is asked for something before they may know the case: to promise secrecy
 * @param forGroup true: for everybody in the responsible group until somebody takes the case
 * @param paragraph the rule the date follows from; null if the date is agreed
 * @param startedOn the day the period counts from; null if the date is no period
 * @param waitsFor for whom it waits if not for the reader: a relation, OFFICE, SECOND_PERSON of it, or PERSON
 * @param deputyFor in whose place the reader has it; null if it is the reader's own
 * @param about what in the case it is about, where several of a kind may wait at once: the benefit to be decided
 */
record TodoView(
    UUID id,
    @Nullable UUID caseId,
    String number,
    @Nullable String state,
    @Nullable String employee,
    String workplace,
    String kind,
    Map<String, String> params,
    boolean forGroup,
    @Nullable LocalDate dueOn,
    @Nullable String paragraph,
    @Nullable LocalDate startedOn,
    Instant since,
    @Nullable String waitsFor,
    @Nullable String deputyFor,
    @Nullable UUID about) {

  static TodoView of(TodoQueries.Waiting waiting) {
    return new TodoView(
        waiting.id(),
        waiting.caseId(),
        waiting.number(),
        waiting.state(),
        waiting.employee(),
        waiting.workplace(),
        waiting.kind(),
        waiting.params(),
        waiting.forGroup(),
        waiting.dueOn(),
        waiting.paragraph(),
        waiting.startedOn(),
        waiting.since(),
        waiting.waitsFor(),
        waiting.deputyFor(),
        waiting.about());
  }
}
