package de.jobcoachingportal.benefits;

import de.jobcoachingportal.applications.WorkingDays;
import de.jobcoachingportal.cases.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A benefit somebody asks for in a case, from the wish to what the office decided. */
public record BenefitRequest(
    UUID id,
    long version,
    UUID caseId,
    Benefit benefit,
    State state,
    Wish wish,
    Asking asking,
    @Nullable Outcome outcome) {

  /** § 185 (9) SGB IX. */
  private static final int WEEKS_OF_SILENCE = 6;

  public enum State {
    /** Office or service think of it; who is entitled has not asked yet. */
    SUGGESTED,
    ASKED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    /** As it is shown once the last day of what was granted is over; never kept, see {@link #shownOn}. */
    ENDED
  }

  /** Who pays what the office does not. */
  public enum Payer {
    EMPLOYER,
    EMPLOYEE,
    OTHER
  }

  /** Rehabilitation carriers that may have to pay first (§ 6 SGB IX). */
  public enum Carrier {
    NONE,
    PENSION,
    EMPLOYMENT_AGENCY,
    ACCIDENT,
    OTHER
  }

  public enum Answer {
    ASKED,
    COMPETENT,
    GRANTED,
    /** Finally: nothing runs against it any more. */
    REFUSED,
    NOT_COMPETENT
  }

  /** What may still be missing; never keeps anybody from asking. */
  public enum Gap {
    APPLICATION,
    COST,
    OFFER,
    REST,
    CARRIER;

    /** Whether who asked can bring it. Which carrier is competent the office finds out (§ 14 (1) SGB IX, § 20 SGB X). */
    boolean isForApplicant() {
      return this == COST || this == OFFER || this == REST;
    }
  }

  /**
   * @param costCents what it costs altogether; null while nobody knows
   * @param offerThere somebody has seen an offer or an estimate of a firm
   * @param restName of the payer, if it is somebody else
   * @param carrier null while nobody has looked whether a rehabilitation carrier is competent
   * @param carrierAnswer null where none is competent, or while nothing was asked
   */
  public record Wish(
      String purpose,
      @Nullable Integer costCents,
      boolean offerThere,
      @Nullable Payer restBy,
      @Nullable String restName,
      @Nullable Carrier carrier,
      @Nullable Answer carrierAnswer,
      @Nullable String carrierNote) {

    /** Without what does not belong together: a name without a payer, an answer without a carrier. */
    Wish fitting() {
      boolean asksCarrier = carrier != null && carrier != Carrier.NONE;
      return new Wish(
          purpose,
          costCents,
          offerThere,
          restBy,
          restBy == Payer.OTHER ? restName : null,
          carrier,
          asksCarrier ? carrierAnswer : null,
          carrierNote);
    }

    /** As the notice says it. */
    Wish withRestBy(@Nullable Payer payer, @Nullable String name) {
      return new Wish(
              purpose, costCents, offerThere, payer, name, carrier, carrierAnswer, carrierNote)
          .fitting();
    }

    /** Whether it is known who pays the rest. */
    public boolean namesPayer() {
      return BenefitRequest.namesPayer(restBy, restName);
    }
  }

  /** @param askedOn null while it is only suggested */
  public record Asking(
      UUID writtenBy,
      Relation writtenAs,
      String writtenByName,
      @Nullable LocalDate askedOn) {}

  /**
   * What holds now, by the last decision.
   *
   * @param grantedCents null for a refusal, and for what is no money
   * @param grantedOn day of the first grant; null for a refusal
   * @param endsOn last day of what was granted; null while no decision has set one
   * @param anewSince an objection was remedied on this day, and nothing is decided since
   */
  public record Outcome(
      UUID decisionId,
      @Nullable Integer grantedCents,
      @Nullable Integer sharePercent,
      LocalDate decidedOn,
      @Nullable LocalDate grantedOn,
      @Nullable LocalDate endsOn,
      @Nullable LocalDate anewSince) {

    Outcome anew(LocalDate day) {
      return new Outcome(decisionId, grantedCents, sharePercent, decidedOn, grantedOn, endsOn, day);
    }
  }

  /** Somebody else is named by name. */
  public static boolean namesPayer(@Nullable Payer payer, @Nullable String name) {
    return payer != null && (payer != Payer.OTHER || (name != null && !name.isBlank()));
  }

  public boolean isOpen() {
    return state == State.SUGGESTED || state == State.ASKED;
  }

  /** Whether the office has to decide: nothing is decided yet, or an objection opened it again. */
  public boolean isUndecided() {
    return state == State.ASKED || (outcome != null && outcome.anewSince() != null);
  }

  /** Until when the office may keep silent before what is a claim counts as granted; null where silence grants nothing. */
  public @Nullable LocalDate deemedGrantedAfter() {
    return state == State.ASKED && benefit.entry().claim() && asking.askedOn() != null
        ? deemedGrantedAfter(asking.askedOn())
        : null;
  }

  static LocalDate deemedGrantedAfter(LocalDate askedOn) {
    return WorkingDays.orNext(askedOn.plusWeeks(WEEKS_OF_SILENCE));
  }

  public State shownOn(LocalDate today) {
    LocalDate end = outcome == null ? null : outcome.endsOn();
    return end != null && end.isBefore(today) ? State.ENDED : state;
  }

  public boolean isForEmployer() {
    return benefit.entry().recipient() == Benefit.Recipient.EMPLOYER;
  }

  /** Whether this relation may ask for it in its own right. */
  boolean isEntitled(Relation relation) {
    return isEntitled(benefit, relation);
  }

  static boolean isEntitled(Benefit benefit, Relation relation) {
    return benefit.entry().recipient() == Benefit.Recipient.EMPLOYER
        ? relation.side() == Relation.Side.COMPANY
        : relation.side() == Relation.Side.EMPLOYEE;
  }

  public List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    if (state == State.SUGGESTED) {
      gaps.add(Gap.APPLICATION);
    }
    if (isOpen() && benefit.entry().kind() == Benefit.Kind.MONEY) {
      if (wish.costCents() == null) {
        gaps.add(Gap.COST);
      }
      if (!wish.offerThere()) {
        gaps.add(Gap.OFFER);
      }
      if (!wish.namesPayer()) {
        gaps.add(Gap.REST);
      }
    }
    if (isOpen() && isCarrierOpen()) {
      gaps.add(Gap.CARRIER);
    }
    return List.copyOf(gaps);
  }

  /** Asked for, and something is missing that who asked can bring. */
  boolean waitsForApplicant() {
    return state == State.ASKED && gaps().stream().anyMatch(Gap::isForApplicant);
  }

  /** Nobody has looked, or the carrier has not answered yet. */
  private boolean isCarrierOpen() {
    return wish.carrier() == null
        || (wish.carrier() != Carrier.NONE
            && (wish.carrierAnswer() == null || wish.carrierAnswer() == Answer.ASKED));
  }

  /** What is known now; what a notice has said already, only another one changes. */
  BenefitRequest noted(Wish changed) {
    return with(
        isOpen()
            ? changed.fitting()
            : new Wish(
                    wish.purpose(),
                    changed.costCents(),
                    changed.offerThere(),
                    wish.restBy(),
                    wish.restName(),
                    changed.carrier(),
                    changed.carrierAnswer(),
                    changed.carrierNote())
                .fitting());
  }

  private BenefitRequest with(Wish changed) {
    return new BenefitRequest(id, version, caseId, benefit, state, changed, asking, outcome);
  }

  BenefitRequest with(State next) {
    return new BenefitRequest(id, version, caseId, benefit, next, wish, asking, outcome);
  }

  /** Who is entitled takes up what others suggested. */
  BenefitRequest askedOn(LocalDate day) {
    var asked = new Asking(asking.writtenBy(), asking.writtenAs(), asking.writtenByName(), day);
    return new BenefitRequest(id, version, caseId, benefit, State.ASKED, wish, asked, outcome);
  }

  BenefitRequest anew(LocalDate day) {
    return new BenefitRequest(
        id,
        version,
        caseId,
        benefit,
        state,
        wish,
        asking,
        outcome == null ? null : outcome.anew(day));
  }

  /** As it is after a notice. An end leaves the amount as it was until then. */
  BenefitRequest decided(BenefitRuling ruling) {
    boolean money = benefit.entry().kind() == Benefit.Kind.MONEY;
    var how =
        switch (ruling.verdict()) {
          case GRANT -> outcome(ruling, money, ruling.on());
          case REFUSE -> outcome(ruling, false, null);
          case CHANGE -> outcome(ruling, money, grantedOn());
          case END ->
            new Outcome(
                ruling.decisionId(),
                outcome == null ? null : outcome.grantedCents(),
                outcome == null ? null : outcome.sharePercent(),
                ruling.on(),
                grantedOn(),
                ruling.endsOn(),
                null);
        };
    return new BenefitRequest(
        id,
        version,
        caseId,
        benefit,
        ruling.verdict() == BenefitRuling.Verdict.REFUSE ? State.REFUSED : State.GRANTED,
        money && ruling.restBy() != null
            ? wish.withRestBy(ruling.restBy(), ruling.restName())
            : wish,
        asking,
        how);
  }

  /** Day of the first grant. */
  public @Nullable LocalDate grantedOn() {
    if (outcome == null || state != State.GRANTED) {
      return null;
    }
    return outcome.grantedOn() == null ? outcome.decidedOn() : outcome.grantedOn();
  }

  private static Outcome outcome(
      BenefitRuling ruling, boolean money, @Nullable LocalDate grantedOn) {
    return new Outcome(
        ruling.decisionId(),
        money ? ruling.cents() : null,
        money ? ruling.sharePercent() : null,
        ruling.on(),
        grantedOn,
        ruling.endsOn(),
        null);
  }
}
