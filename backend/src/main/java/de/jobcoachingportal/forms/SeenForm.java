package de.jobcoachingportal.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form of a case as one reader sees it: the sections that are theirs to read and the answers in them; nothing of the
 * others, not even that they are there.
 *
 * @param number of the version under which it was begun
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeenForm(
    UUID id,
    String key,
    int number,
    FormLayout.Words title,
    FormLayout.@Nullable Words intro,
    boolean neededForGrant,
    @Nullable LocalDate dueOn,
    Instant openedAt,
    List<FormLayout.Step> steps,
    List<Part> parts,
    List<String> actions) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public enum State {
    EMPTY,
    STARTED,
    CONFIRMED
  }

  /**
   * One filler's part. That it is there and how far it is, everybody reads who reads the form.
   *
   * @param mine whether the reader fills it
   * @param recordable whether the reader may record it for somebody, seeing all of it
   * @param answers by field, of the sections the reader sees; absent if they see none
   * @param invitedAt when those who fill it were last told by mail
   * @param schema by which the answers are judged; only where the reader may write
   * @param confirmedAs relation in whose name it was confirmed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(
      Filler filler,
      State state,
      long version,
      boolean mine,
      boolean recordable,
      @Nullable Instant savedAt,
      @Nullable Instant confirmedAt,
      @Nullable String confirmedBy,
      @Nullable String confirmedAs,
      @Nullable String reopenedReason,
      @Nullable Instant invitedAt,
      @Nullable @Schema(type = "object") JsonNode answers,
      @Nullable @Schema(type = "object") JsonNode schema,
      List<String> actions) {}

  static SeenForm of(CaseForms.WholeForm form, CaseFile file) {
    var reader = new FormReader(file, form.definition().layout());
    FilledQueries.Row any = form.parts().getFirst();
    return new SeenForm(
        any.formId(),
        any.key(),
        any.number(),
        form.definition().layout().title(),
        form.definition().layout().intro(),
        form.definition().layout().neededForGrant(),
        any.dueOn(),
        any.openedAt(),
        reader.steps(),
        form.parts().stream().map(row -> part(row, form.definition(), reader)).toList(),
        file.may(Operation.FORM_WITHDRAW) ? List.of("WITHDRAW") : List.of());
  }

  private static Part part(FilledQueries.Row row, FormDefinition form, FormReader reader) {
    FilledPart part = row.part();
    var seen = reader.seen(part.filler());
    boolean open = reader.file().may(Operation.FORM_FILL);
    boolean mine = reader.fills(part.filler());
    boolean recordable = !mine
        && open
        && reader.file().may(Operation.RECORD_FOR_OTHERS)
        && reader.seesAll(part.filler());
    return new Part(
        part.filler(),
        state(part),
        part.version() == null ? 0 : part.version(),
        mine,
        recordable,
        part.savedAt(),
        part.confirmedAt(),
        row.confirmedBy(),
        part.confirmedAs() == null ? null : part.confirmedAs().name(),
        seen.isEmpty() ? null : part.reopenedReason(),
        part.invitedAt(),
        seen.isEmpty() ? null : Answers.only(JSON.readTree(part.answers()), Answers.names(seen)),
        open && (mine || recordable) ? PartSchema.of(form, part.filler()) : null,
        actions(part, reader, open, mine));
  }

  private static State state(FilledPart part) {
    return part.isConfirmed()
        ? State.CONFIRMED
        : part.savedAt() == null ? State.EMPTY : State.STARTED;
  }

  private static List<String> actions(
      FilledPart part, FormReader reader, boolean open, boolean mine) {
    var actions = new ArrayList<String>();
    if (open && mine && !part.isConfirmed()) {
      actions.add("FILL");
    }
    if (open
        && !mine
        && !part.isConfirmed()
        && part.filler() != Filler.OFFICE
        && PartInvitations.mayInvite(reader)) {
      actions.add("INVITE");
    }
    if (part.isConfirmed()
        && reader.file().may(Operation.FORM_REOPEN)
        && (mine || CaseForms.steers(reader.file()))) {
      actions.add("REOPEN");
    }
    return actions;
  }
}
