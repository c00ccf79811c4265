package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.RuleResult.Outcome.FAIL;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.OPEN;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.PASS;

import de.jobcoachingportal.benefits.Benefit;
import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.benefits.BenefitRequest.Carrier;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules about a benefit beside coaching: nobody else goes first (§ 185 (6) SGB IX), and the money fits what the
 * office's catalogue says. What the office has not set has no rule.
 *
 * @param pays what a draft wants to grant; nothing in it while nobody has written it
 * @param endsOn last day a draft wants to set; null where it wants none
 * @param coachingGranted whether the case has hours of coaching
 */
record BenefitRules(
    BenefitRequest request, Contribution pays, @Nullable LocalDate endsOn, boolean coachingGranted)
    implements Rules {

  boolean isMoney() {
    return request.benefit().entry().kind() == Benefit.Kind.MONEY;
  }

  List<RuleResult> check() {
    var always = Stream.of(carrier(), coaching());
    return (isMoney()
            ? Stream.concat(always, Stream.of(cost(), offer(), amount(), share(), cap(), rest()))
            : always)
        .flatMap(Optional::stream)
        .toList();
  }

  /** More than what was granted, or for longer; without an amount nobody knows yet. */
  boolean givesMore() {
    var holds = request.outcome();
    var held = holds == null ? null : holds.grantedCents();
    var end = holds == null ? null : holds.endsOn();
    return (end != null && (endsOn == null || endsOn.isAfter(end)))
        || (isMoney() && (held == null || pays.amountCents() == null || pays.amountCents() > held));
  }

  /** The payer of the rest is named, and no more is paid than it costs, as far as that is known. */
  List<RuleResult> ofNoMore() {
    if (!isMoney()) {
      return List.of();
    }
    var amount = request.wish().costCents() == null ? Optional.<RuleResult>empty() : amount();
    return Stream.of(amount, rest()).flatMap(Optional::stream).toList();
  }

  private Optional<RuleResult> carrier() {
    Carrier carrier = request.wish().carrier();
    if (carrier == null) {
      return result(
          Rule.BENEFIT_CARRIER,
          OPEN,
          Strength.MUST,
          "Noch nicht geprüft, ob ein Rehabilitationsträger zuständig ist.",
          "nicht geprüft");
    }
    if (carrier == Carrier.NONE) {
      return result(
          Rule.BENEFIT_CARRIER,
          PASS,
          Strength.MUST,
          "Kein Rehabilitationsträger ist zuständig.",
          "geprüft");
    }
    var answer = request.wish().carrierAnswer();
    String who = name(carrier);
    if (answer == null || answer == BenefitRequest.Answer.ASKED) {
      return result(
          Rule.BENEFIT_CARRIER,
          OPEN,
          Strength.MUST,
          "Die Antwort des Trägers steht noch aus.",
          who + ": " + (answer == null ? "nicht gefragt" : "gefragt"));
    }
    return switch (answer) {
      case COMPETENT ->
        result(
            Rule.BENEFIT_CARRIER,
            FAIL,
            Strength.MUST,
            "Der Rehabilitationsträger ist zuständig und geht vor.",
            who + ": zuständig");
      case GRANTED ->
        result(
            Rule.BENEFIT_CARRIER,
            FAIL,
            Strength.MUST,
            "Leistungen der Rehabilitationsträger werden nicht aufgestockt.",
            who + ": bewilligt");
      case REFUSED ->
        result(
            Rule.BENEFIT_CARRIER,
            PASS,
            Strength.MUST,
            "Der Träger hat endgültig abgelehnt.",
            who + ": endgültig abgelehnt");
      default ->
        result(
            Rule.BENEFIT_CARRIER,
            PASS,
            Strength.MUST,
            "Der Träger ist nicht zuständig.",
            who + ": nicht zuständig");
    };
  }

  private Optional<RuleResult> coaching() {
    return request.benefit().entry().needsCoaching()
        ? result(
            Rule.BENEFIT_COACHING,
            coachingGranted ? PASS : FAIL,
            Strength.MUST,
            "Diese Hilfe gibt es nur neben einem bewilligten Jobcoaching.",
            coachingGranted ? "bewilligt" : "kein Jobcoaching bewilligt")
        : Optional.empty();
  }

  private Optional<RuleResult> cost() {
    Integer cost = request.wish().costCents();
    return result(
        Rule.BENEFIT_COST,
        cost == null ? OPEN : PASS,
        Strength.MUST,
        cost == null ? "Die Kosten sind noch nicht bekannt." : "Die Kosten sind bekannt.",
        cost == null ? "nicht bekannt" : Rulings.money(cost));
  }

  private Optional<RuleResult> offer() {
    boolean there = request.wish().offerThere();
    return result(
        Rule.BENEFIT_OFFER,
        there ? PASS : OPEN,
        Strength.SHOULD,
        there ? "Ein Kostenvoranschlag liegt vor." : "Ein Kostenvoranschlag fehlt noch.",
        there ? "liegt vor" : "fehlt");
  }

  private Optional<RuleResult> amount() {
    Integer cost = request.wish().costCents();
    Integer amount = pays.amountCents();
    Integer share = pays.sharePercent();
    String sentence = "Bewilligt werden kann höchstens der genannte Anteil der Kosten.";
    if (cost == null || amount == null) {
      return result(
          Rule.BENEFIT_AMOUNT,
          OPEN,
          Strength.MUST,
          sentence,
          amount == null ? "kein Betrag" : Rulings.money(amount));
    }
    long most = share == null ? cost : (long) cost * share / 100;
    return result(
        Rule.BENEFIT_AMOUNT,
        amount <= most ? PASS : FAIL,
        Strength.MUST,
        sentence,
        Rulings.money(amount) + " von höchstens " + Rulings.money((int) most));
  }

  private Optional<RuleResult> share() {
    Integer usual = request.benefit().entry().usualSharePercent();
    if (usual == null) {
      return Optional.empty();
    }
    Integer share = pays.sharePercent();
    return result(
        Rule.BENEFIT_SHARE,
        share == null ? OPEN : share <= usual ? PASS : FAIL,
        Strength.SHOULD,
        "Üblich sind höchstens " + usual + " Prozent.",
        share == null ? "kein Anteil" : share + " Prozent");
  }

  private Optional<RuleResult> cap() {
    Integer cap = request.benefit().entry().capCents();
    if (cap == null) {
      return Optional.empty();
    }
    Integer amount = pays.amountCents();
    return result(
        Rule.BENEFIT_CAP,
        amount == null ? OPEN : amount <= cap ? PASS : FAIL,
        Strength.MUST,
        "Der Höchstbetrag ist " + Rulings.money(cap) + ".",
        amount == null ? "kein Betrag" : Rulings.money(amount));
  }

  /** Nobody is asked for a rest that is not there. */
  private Optional<RuleResult> rest() {
    Integer cost = request.wish().costCents();
    Integer amount = pays.amountCents();
    if (cost != null && amount != null && amount >= cost) {
      return Optional.empty();
    }
    return result(
        Rule.BENEFIT_REST,
        pays.namesPayer() ? PASS : OPEN,
        Strength.MUST,
        pays.namesPayer() ? "Der Rest ist geklärt." : "Noch offen, wer den Rest der Kosten trägt.",
        pays.namesPayer() ? payer(pays) : "nicht geklärt");
  }

  /** As it stands in a sentence: "… trägt Ihr Arbeitgeber". */
  static String payer(Contribution pays) {
    var by = pays.restBy();
    if (by == null) {
      return "(noch nicht geklärt)";
    }
    return switch (by) {
      case EMPLOYER -> "der Arbeitgeber";
      case EMPLOYEE -> "die beschäftigte Person";
      case OTHER -> pays.restName() == null ? "eine andere Stelle" : pays.restName();
    };
  }

  private static String name(Carrier carrier) {
    return switch (carrier) {
      case PENSION -> "Rentenversicherung";
      case EMPLOYMENT_AGENCY -> "Agentur für Arbeit";
      case ACCIDENT -> "Unfallversicherung";
      case OTHER -> "Anderer Träger";
      case NONE -> "kein Träger";
    };
  }

  @Override
  public DecidingBody body() {
    return DecidingBody.OFFICE;
  }
}
