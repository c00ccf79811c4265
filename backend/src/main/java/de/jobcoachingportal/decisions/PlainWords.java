package de.jobcoachingportal.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same rulings in short sentences. Computed from the same draft as {@link Rulings}: the twin cannot say another number. */
final class PlainWords {
  static final String ONLY_NOTICE_COUNTS =
      "Dieser Brief erklärt Ihnen den Bescheid in einfachen Worten. Nur der Bescheid gilt.";

  private PlainWords() {}

  static String subject(DecisionKind kind) {
    return switch (kind) {
      case GRANT, PROVISIONAL, PERSONAL_BUDGET -> "Sie bekommen Jobcoaching";
      case PARTIAL_GRANT -> "Sie bekommen einen Teil von dem, was Sie beantragt haben";
      case REJECT -> "Sie bekommen kein Jobcoaching";
      case EXTEND -> "Ihr Jobcoaching geht weiter";
      case REFUSE_EXTENSION -> "Ihr Jobcoaching wird nicht länger";
      case CHANGE -> "Etwas an Ihrem Jobcoaching ändert sich";
      case STOP -> "Ihr Jobcoaching hört auf";
      case ANALYSIS -> "Der Jobcoach sieht sich Ihren Arbeitsplatz an";
      case GRANT_BENEFIT -> "Sie bekommen eine Hilfe";
      case REFUSE_BENEFIT -> "Sie bekommen diese Hilfe nicht";
      case CHANGE_BENEFIT -> "Etwas an Ihrer Hilfe ändert sich";
      case STOP_BENEFIT -> "Ihre Hilfe hört auf";
    };
  }

  static List<String> rulings(Decision decision, NoticeLetter.Facts facts) {
    var sentences = new ArrayList<String>();
    sentences.add(subject(decision.kind()) + ".");
    Decision.Content content = decision.content();
    Integer minutes = content.minutes();
    switch (decision.kind()) {
      case GRANT, PARTIAL_GRANT, PROVISIONAL, PERSONAL_BUDGET, ANALYSIS -> {
        sentences.add("Das sind " + hours(minutes, facts) + ".");
        dates(sentences, content.startsOn(), content.endsOn());
        if (facts.coach() != null) {
          sentences.add("Ihr Jobcoach heißt: " + facts.coach() + ".");
        }
      }
      case EXTEND -> {
        if (minutes != null && minutes > 0) {
          sentences.add("Sie bekommen " + hours(minutes, facts) + " dazu.");
        }
        dates(sentences, null, content.endsOn());
      }
      case CHANGE -> {
        if (minutes != null && minutes < 0) {
          sentences.add("Sie bekommen " + hours(-minutes, facts) + " weniger.");
        }
        dates(sentences, null, content.endsOn());
      }
      case STOP -> dates(sentences, null, content.endsOn());
      case REFUSE_EXTENSION -> sentences.add("Was Sie schon bekommen haben, bleibt.");
      case REJECT -> sentences.add("Ihr Antrag ist abgelehnt.");
      case GRANT_BENEFIT, CHANGE_BENEFIT ->
        sentences.addAll(BenefitWords.plain(decision, facts.benefit()));
      case STOP_BENEFIT -> sentences.addAll(BenefitWords.plainEnd(decision, facts.benefit()));
      case REFUSE_BENEFIT ->
        sentences.add("Es geht um: " + BenefitWords.name(facts.benefit()) + ".");
    }
    kindOfMoney(sentences, decision);
    return sentences;
  }

  private static String hours(@Nullable Integer minutes, NoticeLetter.Facts facts) {
    return minutes == null
        ? Rulings.hours(null, facts.hours())
        : GermanText.plainHours(minutes, facts.hours());
  }

  private static void kindOfMoney(List<String> sentences, Decision decision) {
    switch (decision.kind()) {
      case GRANT, PARTIAL_GRANT, ANALYSIS -> sentences.add("Sie müssen dafür nichts bezahlen.");
      case PROVISIONAL ->
        sentences.add(
            "Wir bezahlen das erst einmal. Vielleicht bezahlt später eine andere Stelle. Das klären wir.");
      case PERSONAL_BUDGET ->
        sentences.add("Sie bekommen dafür Geld: "
            + Rulings.money(decision.content().terms().budgetCents())
            + ". Damit bezahlen Sie den Jobcoach selbst.");
      default -> {}
    }
  }

  private static void dates(
      List<String> sentences, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null) {
      sentences.add("Es fängt frühestens am " + GermanText.date(from) + " an.");
    }
    if (to != null) {
      sentences.add("Es dauert höchstens bis zum " + GermanText.date(to) + ".");
    }
  }
}
