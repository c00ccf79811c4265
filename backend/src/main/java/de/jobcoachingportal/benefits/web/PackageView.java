package de.jobcoachingportal.benefits.web;

import de.jobcoachingportal.benefits.Benefit;
import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.BenefitRequests;
import de.jobcoachingportal.benefits.OpenDrafts;
import de.jobcoachingportal.benefits.Packages;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code coachingOffered}: null while the office has not said whether it grants coaching; {@code grantedMinutes}: null
 * while none is granted; {@code unitMinutes}: how long a professional hour is, null where the programme counts clock hours;
 * {@code named}: benefits of the employer of which this reader learns no more than that.
 */
record PackageView(
    @Nullable Boolean coachingOffered,
    @Nullable Integer grantedMinutes,
    @Nullable Integer unitMinutes,
    List<PartView> parts,
    List<NamedView> named,
    List<String> actions,
    List<String> recordable) {
  private static final Set<Operation> ACTIONS =
      Set.of(Operation.BENEFIT_ASK, Operation.BENEFIT_SUGGEST);

  /**
   * What holds now. {@code grantedCents}: null for a refusal, while nothing is decided, and for what is no money; {@code
   * grantedOn}: day of the first grant; {@code decidedOn}: since when this holds; {@code endsOn}: its last day, null while
   * no decision has set one; {@code decideAnew}: an objection opened it to a new decision; {@code draft}: a decision is
   * written and not issued yet, for who decides.
   */
  record PartView(
      UUID id,
      long version,
      UUID benefitId,
      String name,
      String plainWords,
      Benefit.Recipient recipient,
      Benefit.Kind kind,
      String legalBasis,
      @Nullable Integer usualSharePercent,
      @Nullable Integer capCents,
      BenefitRequest.State state,
      String purpose,
      @Nullable Integer costCents,
      boolean offerThere,
      BenefitRequest.@Nullable Payer restBy,
      @Nullable String restName,
      BenefitRequest.@Nullable Carrier carrier,
      BenefitRequest.@Nullable Answer carrierAnswer,
      @Nullable String carrierNote,
      String writtenBy,
      String writtenAs,
      @Nullable LocalDate askedOn,
      @Nullable LocalDate decidedOn,
      @Nullable Integer grantedCents,
      @Nullable Integer sharePercent,
      @Nullable LocalDate grantedOn,
      @Nullable LocalDate endsOn,
      boolean decideAnew,
      @Nullable DraftView draft,
      List<BenefitRequest.Gap> gaps,
      List<String> actions) {}

  /** {@code own}: the reader wrote in it, so that somebody else has to read it. */
  record DraftView(OpenDrafts.Stage stage, boolean own) {}

  record NamedView(UUID id, String name, BenefitRequest.State state) {}

  static PackageView of(Packages.Package found) {
    var ledger = found.ledger();
    return new PackageView(
        found.offered(),
        ledger == null ? null : ledger.grantedMinutes(),
        found.unitMinutes(),
        found.seen().stream().map(request -> part(request, found)).toList(),
        found.named().stream()
            .map(request -> new NamedView(
                request.id(), request.benefit().entry().name(), request.shownOn(found.today())))
            .toList(),
        found.decidedByOffice() ? found.file().actions(ACTIONS) : List.of(),
        found.file().recordable().stream()
            .filter(name -> found.decidedByOffice() && name.startsWith("BENEFIT_"))
            .toList());
  }

  private static PartView part(BenefitRequest request, Packages.Package found) {
    var entry = request.benefit().entry();
    var wish = request.wish();
    var outcome = request.outcome();
    return new PartView(
        request.id(),
        request.version(),
        request.benefit().id(),
        entry.name(),
        entry.plainWords(),
        entry.recipient(),
        entry.kind(),
        entry.legalBasis(),
        entry.usualSharePercent(),
        entry.capCents(),
        request.shownOn(found.today()),
        wish.purpose(),
        wish.costCents(),
        wish.offerThere(),
        wish.restBy(),
        wish.restName(),
        wish.carrier(),
        wish.carrierAnswer(),
        wish.carrierNote(),
        request.asking().writtenByName(),
        request.asking().writtenAs().name(),
        request.asking().askedOn(),
        outcome == null ? null : outcome.decidedOn(),
        outcome == null ? null : outcome.grantedCents(),
        outcome == null ? null : outcome.sharePercent(),
        request.grantedOn(),
        outcome == null ? null : outcome.endsOn(),
        outcome != null && outcome.anewSince() != null,
        draft(request, found),
        request.gaps(),
        actions(request, found.file()));
  }

  private static @Nullable DraftView draft(BenefitRequest request, Packages.Package found) {
    var draft = found.drafts().get(request.id());
    return draft == null
        ? null
        : new DraftView(
            draft.stage(), draft.writers().contains(found.file().actor().id()));
  }

  private static List<String> actions(BenefitRequest request, CaseFile file) {
    var actions = new ArrayList<String>();
    boolean open = request.isOpen();
    if (BenefitRequests.mayChange(file, request)) {
      actions.add("CHANGE");
    }
    if (open
        && file.may(Operation.BENEFIT_WITHDRAW)
        && BenefitRequests.mayWithdraw(file, request)) {
      actions.add("WITHDRAW");
    }
    if (BenefitRequests.mayTakeUp(file, request)) {
      actions.add("ASK");
    }
    if (file.may(Operation.BENEFIT_DRAFT)
        && request.state() != BenefitRequest.State.SUGGESTED
        && request.state() != BenefitRequest.State.WITHDRAWN) {
      actions.add("DECIDE");
    }
    return actions;
  }
}
