package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.Benefit;
import de.jobcoachingportal.benefits.BenefitRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a notice says of a benefit beside coaching, in the words of the office and in plain ones. */
final class BenefitWords {
  private BenefitWords() {}

  static String name(@Nullable BenefitRequest request) {
    return request == null ? "(Name der Hilfe)" : request.benefit().entry().name();
  }

  static List<String> granted(Decision decision, @Nullable BenefitRequest request) {
    var rulings = new ArrayList<String>();
    var pays = pays(decision);
    if (request != null && !isMoney(request)) {
      rulings.add("Sie erhalten: " + name(request) + ".");
      return rulings;
    }
    rulings.add("Für „" + name(request) + "“ erhalten Sie einen Zuschuss von "
        + Rulings.money(pays.amountCents()) + ".");
    if (request != null) {
      rulings.add("Der Zuschuss ist für: " + GermanText.sentence(request.wish().purpose()));
    }
    division(rulings, pays, request);
    return rulings;
  }

  /** Only what is other than before; what was granted stays for the rest. */
  static List<String> changed(Decision decision, @Nullable BenefitRequest request) {
    var rulings = new ArrayList<String>();
    var pays = pays(decision);
    var holds = request == null ? null : request.outcome();
    LocalDate before = holds == null ? null : holds.endsOn();
    LocalDate end = decision.content().endsOn();
    if (end == null && before != null) {
      rulings.add("Die Bewilligung für „" + name(request) + "“ gilt über den "
          + Rulings.date(before) + " hinaus weiter.");
    } else if (end != null && !end.equals(before)) {
      rulings.add("Die Bewilligung für „" + name(request) + "“ gilt jetzt bis zum "
          + Rulings.date(end) + "."
          + (before == null ? "" : " Bisher galt sie bis zum " + Rulings.date(before) + "."));
    }
    if (pays.amountCents() != null && (request == null || isMoney(request))) {
      Integer held = holds == null ? null : holds.grantedCents();
      boolean same = pays.amountCents().equals(held);
      rulings.add("Für „" + name(request) + "“ erhalten Sie " + (same ? "weiter" : "jetzt")
          + " einen Zuschuss von " + Rulings.money(pays.amountCents()) + "."
          + (same || held == null ? "" : " Bisher waren es " + Rulings.money(held) + "."));
      division(rulings, pays, request);
    }
    if (!rulings.isEmpty()) {
      rulings.add("Im Übrigen gilt die bisherige Bewilligung weiter.");
    }
    return rulings;
  }

  /** Which share of the cost that is, and who pays the rest. */
  private static void division(
      List<String> rulings, Contribution pays, @Nullable BenefitRequest request) {
    Integer cost = request == null ? null : request.wish().costCents();
    if (cost != null && pays.sharePercent() != null) {
      rulings.add(
          isThatShare(pays, cost)
              ? "Das sind " + pays.sharePercent() + " Prozent der anerkannten Kosten von "
                  + Rulings.money(cost) + "."
              : "Anerkannt sind Kosten von " + Rulings.money(cost) + ".");
    }
    Integer rest = rest(cost, pays);
    if (rest != null && rest > 0) {
      rulings.add("Den Rest von " + Rulings.money(rest) + " "
          + payer(pays, request, "tragen Sie selbst", "trägt") + ".");
    }
  }

  /** Less than the share can be granted, and the cost can change after it was written. */
  private static boolean isThatShare(Contribution pays, int cost) {
    Integer amount = pays.amountCents();
    Integer share = pays.sharePercent();
    return amount != null && share != null && Math.abs(amount * 100L - (long) cost * share) < 100;
  }

  static List<String> plainEnd(Decision decision, @Nullable BenefitRequest request) {
    return List.of(
        "Es geht um: " + name(request) + ".",
        "Sie bekommen diese Hilfe bis zum " + Rulings.date(decision.content().endsOn()) + ".");
  }

  static List<String> plain(Decision decision, @Nullable BenefitRequest request) {
    var sentences = new ArrayList<String>();
    var pays = pays(decision);
    sentences.add("Es geht um: " + name(request) + ".");
    LocalDate end = decision.content().endsOn();
    if (request != null && !isMoney(request)) {
      sentences.add(
          decision.kind() == DecisionKind.CHANGE_BENEFIT
              ? "Sie bekommen diese Hilfe weiter."
              : "Sie bekommen diese Hilfe.");
      until(sentences, end);
      return sentences;
    }
    var holds = request == null ? null : request.outcome();
    Integer before = holds == null ? null : holds.grantedCents();
    boolean changed = before != null && !before.equals(pays.amountCents());
    sentences.add(
        "Wir bezahlen " + (changed ? "jetzt " : "") + Rulings.money(pays.amountCents()) + ".");
    if (changed) {
      sentences.add("Vorher waren es " + Rulings.money(before) + ".");
    }
    Integer rest = rest(request == null ? null : request.wish().costCents(), pays);
    if (rest != null && rest > 0) {
      sentences.add("Den Rest " + payer(pays, request, "bezahlen Sie selbst", "bezahlt")
          + ". Das sind " + Rulings.money(rest) + ".");
    }
    until(sentences, end);
    return sentences;
  }

  private static void until(List<String> sentences, @Nullable LocalDate end) {
    if (end != null) {
      sentences.add("Das gilt bis zum " + Rulings.date(end) + ".");
    }
  }

  /** The reader of the letter is addressed, nobody is spoken of in the third person who reads it. */
  private static String payer(
      Contribution pays, @Nullable BenefitRequest request, String you, String others) {
    boolean toEmployer = request != null && request.isForEmployer();
    if (pays.restBy() == BenefitRequest.Payer.EMPLOYER) {
      return toEmployer ? you : others + " Ihr Arbeitgeber";
    }
    if (pays.restBy() == BenefitRequest.Payer.EMPLOYEE && !toEmployer) {
      return you;
    }
    return others + " " + BenefitRules.payer(pays);
  }

  private static @Nullable Integer rest(@Nullable Integer cost, Contribution pays) {
    return cost == null || pays.amountCents() == null ? null : cost - pays.amountCents();
  }

  private static Contribution pays(Decision decision) {
    var pays = decision.content().terms().contribution();
    return pays == null ? Contribution.NONE : pays;
  }

  static boolean isMoney(BenefitRequest request) {
    return request.benefit().entry().kind() == Benefit.Kind.MONEY;
  }
}
