package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.goals.GoalAgreements;
import de.jobcoachingportal.goals.GoalBoards;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goal agreement of a case; version 0 and no terms as long as nobody wrote it.
 *
 * @param actions what the reader may do now
 */
record AgreementView(
    long version,
    int edition,
    @Nullable TermsView terms,
    @Nullable String writtenBy,
    @Nullable LocalDate writtenOn,
    @Nullable OffsetDateTime concludedAt,
    List<GoalView.AssentView> assents,
    List<String> actions) {

  record TermsView(
      LocalDate startsOn, List<LocalDate> talksOn, String rooms, String times, String presence) {}

  static AgreementView of(GoalAgreements.OpenAgreement open) {
    var actions = new ArrayList<>(open.file()
        .actions(EnumSet.of(
            Operation.AGREEMENT_WRITE,
            Operation.ARRIVAL_BEGIN,
            Operation.CHANGES_BEGIN,
            Operation.RECORD_FOR_OTHERS)));
    if (open.agreement().isEmpty()) {
      return new AgreementView(0, 0, null, null, null, null, List.of(), actions);
    }
    var agreement = open.agreement().get();
    if (open.file().may(Operation.AGREEMENT_ASSENT)
        && !agreement.agreedBy().containsAll(GoalBoards.speaksFor(open.file()))) {
      actions.add(Operation.AGREEMENT_ASSENT.name());
    }
    var terms = agreement.terms();
    return new AgreementView(
        agreement.version(),
        agreement.edition(),
        new TermsView(
            terms.startsOn(), terms.talksOn(), terms.rooms(), terms.times(), terms.presence()),
        agreement.writtenBy(),
        agreement.writtenOn(),
        agreement.concludedAt(),
        agreement.assents().stream()
            .map(yes ->
                new GoalView.AssentView(yes.party(), yes.name(), yes.givenOn(), yes.recorded()))
            .toList(),
        actions);
  }
}
