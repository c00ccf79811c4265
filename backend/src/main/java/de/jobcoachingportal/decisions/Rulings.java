package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters.Hours;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a notice rules, sentence by sentence, computed from the draft so that letter and ledger cannot differ. */
final class Rulings {
  static final String NO_COACH = "(noch nicht ausgewählt)";

  private Rulings() {}

  static List<String> of(Decision decision, NoticeLetter.Facts facts) {
    var rulings = new ArrayList<>(own(decision, facts));
    String further = decision.content().terms().furtherRuling();
    if (further != null && !further.isBlank()) {
      rulings.add(further.strip());
    }
    return rulings;
  }

  private static List<String> own(Decision decision, NoticeLetter.Facts facts) {
    return switch (decision.kind()) {
      case REJECT ->
        List.of("Ihren Antrag auf " + NoticeLetter.coaching(facts.programme()) + " lehnen wir ab.");
      case REFUSE_EXTENSION ->
        List.of(
            "Den Antrag, Ihr Jobcoaching zu verlängern, lehnen wir ab.",
            "Die bisherige Bewilligung gilt weiter.");
      case GRANT -> grant(decision, facts);
      case PARTIAL_GRANT -> {
        var rulings = grant(decision, facts);
        rulings.add("Im Übrigen lehnen wir Ihren Antrag ab.");
        yield rulings;
      }
      case PROVISIONAL -> {
        var rulings = grant(decision, facts);
        rulings.add(
            "Wir leisten vorläufig, bis feststeht, welcher Träger zuständig ist. Darüber erhalten Sie einen "
                + "weiteren Bescheid.");
        yield rulings;
      }
      case PERSONAL_BUDGET -> {
        var rulings = grant(decision, facts);
        rulings.add("Sie erhalten die Leistung als Persönliches Budget in Höhe von "
            + money(decision.content().terms().budgetCents())
            + ". Den Jobcoach beauftragen und bezahlen Sie selbst.");
        yield rulings;
      }
      case ANALYSIS ->
        List.of(
            "Für die Analyse Ihres Arbeitsplatzes erhalten Sie "
                + hours(decision.content().minutes(), facts.hours()) + ".",
            period(decision.content()),
            "Über das Jobcoaching selbst entscheiden wir danach.");
      case EXTEND -> extension(decision, facts);
      case CHANGE -> change(decision, facts);
      case STOP ->
        List.of(
            "Die Bewilligung Ihres Jobcoachings heben wir für die Zeit nach dem "
                + date(decision.content().endsOn()) + " auf.",
            "Stunden, die bis dahin nicht genutzt sind, verfallen.");
      case GRANT_BENEFIT -> BenefitWords.granted(decision, facts.benefit());
      case REFUSE_BENEFIT ->
        List.of("Ihren Antrag auf „" + BenefitWords.name(facts.benefit()) + "“ lehnen wir ab.");
      case CHANGE_BENEFIT -> BenefitWords.changed(decision, facts.benefit());
      case STOP_BENEFIT ->
        List.of("Die Bewilligung für „" + BenefitWords.name(facts.benefit())
            + "“ heben wir für die Zeit nach dem " + date(decision.content().endsOn()) + " auf.");
    };
  }

  private static List<String> grant(Decision decision, NoticeLetter.Facts facts) {
    var rulings = new ArrayList<String>();
    Decision.Content content = decision.content();
    rulings.add("Sie erhalten " + NoticeLetter.coaching(facts.programme()) + " im Umfang von "
        + hours(content.minutes(), facts.hours()) + ".");
    rulings.add(period(content));
    rulings.add("Ihr Jobcoach ist " + (facts.coach() == null ? NO_COACH : facts.coach()) + ".");
    if (decision.kind() != DecisionKind.PERSONAL_BUDGET) {
      rulings.add(
          "Die Kosten tragen wir. Für Sie und Ihren Arbeitgeber ist das Jobcoaching kostenfrei.");
    }
    return rulings;
  }

  private static List<String> extension(Decision decision, NoticeLetter.Facts facts) {
    var rulings = new ArrayList<String>();
    Decision.Content content = decision.content();
    if (content.minutes() == null || content.minutes() > 0) {
      String together = content.minutes() == null
          ? ""
          : " Zusammen sind es "
              + GermanText.hours(facts.ledgerMinutes() + content.minutes(), facts.hours()) + ".";
      rulings.add("Sie erhalten weitere " + hours(content.minutes(), facts.hours())
          + " Jobcoaching." + together);
    }
    rulings.add("Das Jobcoaching endet spätestens am " + date(content.endsOn()) + ".");
    if (facts.coach() != null) {
      rulings.add("Ihr Jobcoach bleibt " + facts.coach() + ".");
    }
    return rulings;
  }

  private static List<String> change(Decision decision, NoticeLetter.Facts facts) {
    var rulings = new ArrayList<String>();
    Integer minutes = decision.content().minutes();
    LocalDate end = decision.content().endsOn();
    if (minutes != null && minutes < 0) {
      rulings.add("Der Umfang Ihres Jobcoachings sinkt um " + hours(-minutes, facts.hours())
          + ". Zusammen sind es noch "
          + GermanText.hours(Math.max(0, facts.ledgerMinutes() + minutes), facts.hours()) + ".");
    }
    if (end != null) {
      rulings.add("Das Jobcoaching endet spätestens am " + date(end) + ".");
    }
    if (!rulings.isEmpty()) {
      rulings.add("Im Übrigen gilt die bisherige Bewilligung weiter.");
    }
    return rulings;
  }

  private static String period(Decision.Content content) {
    return "Das Jobcoaching beginnt frühestens am " + date(content.startsOn())
        + " und endet spätestens am " + date(content.endsOn()) + ".";
  }

  static String hours(@Nullable Integer minutes, Hours counted) {
    return minutes == null
        ? "(noch nicht eingetragenen) Stunden"
        : GermanText.hours(minutes, counted);
  }

  static String date(@Nullable LocalDate day) {
    return day == null ? "(noch nicht eingetragen)" : GermanText.date(day);
  }

  static String money(@Nullable Integer cents) {
    return cents == null
        ? "(noch nicht eingetragen)"
        : NumberFormat.getCurrencyInstance(Locale.GERMANY).format(cents / 100.0);
  }
}
