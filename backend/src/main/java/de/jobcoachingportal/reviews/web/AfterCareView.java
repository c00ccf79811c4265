package de.jobcoachingportal.reviews.web;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.reviews.AfterCare;
import de.jobcoachingportal.reviews.AfterCarePlan;
import de.jobcoachingportal.reviews.AfterCares;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The after-care of a case; without a carer as long as none is agreed. */
record AfterCareView(
    AfterCarePlan.@Nullable Carer carer,
    @Nullable String contactName,
    @Nullable LocalDate beginsOn,
    List<CheckView> checks,
    List<String> actions) {

  record CheckView(
      int months,
      long version,
      LocalDate dueOn,
      @Nullable LocalDate doneOn,
      @Nullable Boolean employed,
      @Nullable String finding,
      @Nullable Boolean supportNeeded,
      @Nullable String doneBy) {}

  static AfterCareView of(AfterCares.OpenCare open) {
    return open.care()
        .map(care -> of(care, open.file()))
        .orElseGet(() -> new AfterCareView(null, null, null, List.of(), actions(open.file())));
  }

  static AfterCareView of(AfterCare care, CaseFile file) {
    return new AfterCareView(
        care.plan().carer(),
        care.plan().contactName(),
        care.plan().beginsOn(),
        care.checks().stream()
            .map(check -> new CheckView(
                check.months(),
                check.version(),
                check.dueOn(),
                check.doneOn(),
                check.employed(),
                check.finding(),
                check.supportNeeded(),
                check.doneBy()))
            .toList(),
        actions(file));
  }

  private static List<String> actions(CaseFile file) {
    return file.actions(EnumSet.of(
        Operation.AFTER_CARE_AGREE, Operation.AFTER_CARE_CHECK, Operation.RECORD_FOR_OTHERS));
  }
}
