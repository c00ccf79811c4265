package de.jobcoachingportal.forms.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.forms.CaseForms;
import de.jobcoachingportal.forms.Filler;
import de.jobcoachingportal.forms.FormLayout;
import de.jobcoachingportal.forms.SeenForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The list of a case's forms.
 *
 * @param offered forms that can be begun; empty for who may not
 */
record CaseFormsView(List<FormLine> forms, List<CaseForms.Offered> offered) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FormLine(
      UUID id,
      String key,
      FormLayout.Words title,
      boolean neededForGrant,
      @Nullable LocalDate dueOn,
      Instant openedAt,
      List<PartLine> parts,
      List<String> actions) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PartLine(
      Filler filler,
      SeenForm.State state,
      boolean mine,
      boolean recordable,
      @Nullable Instant savedAt,
      @Nullable Instant confirmedAt,
      @Nullable String confirmedBy,
      @Nullable String reopenedReason,
      @Nullable Instant invitedAt,
      List<String> actions) {}

  static CaseFormsView of(List<SeenForm> forms, List<CaseForms.Offered> offered, CaseFile file) {
    return new CaseFormsView(
        forms.stream().map(CaseFormsView::line).toList(),
        file.may(Operation.FORM_OPEN) ? offered : List.of());
  }

  private static FormLine line(SeenForm form) {
    return new FormLine(
        form.id(),
        form.key(),
        form.title(),
        form.neededForGrant(),
        form.dueOn(),
        form.openedAt(),
        form.parts().stream()
            .map(part -> new PartLine(
                part.filler(),
                part.state(),
                part.mine(),
                part.recordable(),
                part.savedAt(),
                part.confirmedAt(),
                part.confirmedBy(),
                part.reopenedReason(),
                part.invitedAt(),
                part.actions()))
            .toList(),
        form.actions());
  }
}
