package de.jobcoachingportal.decisions;

import de.jobcoachingportal.decisions.RuleResult.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules say, as the grounds of a notice (§ 35 SGB X): one point per rule, what is not met first. */
final class Reasons {
  private static final String POINT = "– ";

  private Reasons() {}

  /** What a draft would give; a refusal gives nothing, so that this is not open but no question. */
  private static final Set<String> GIVEN = Stream.of(
          Rule.MONTHS,
          Rule.HOURS,
          Rule.BENEFIT_AMOUNT,
          Rule.BENEFIT_SHARE,
          Rule.BENEFIT_CAP,
          Rule.BENEFIT_REST)
      .map(Rule::name)
      .collect(Collectors.toUnmodifiableSet());

  /**
   * @param gives whether what is met carries the decision, and what is open is settled before it is issued; a refusal
   *     rests on what is not met or not known
   */
  static String of(boolean gives, List<RuleResult> check) {
    var mattered = check.stream()
        .filter(result -> gives ? result.outcome() != Outcome.OPEN : speaksAgainst(result))
        .toList();
    if (mattered.isEmpty()) {
      return "";
    }
    return introduction(mattered)
        + part("Diese Voraussetzungen sind nicht erfüllt:", Outcome.FAIL, mattered)
        + part("Das ist noch offen:", Outcome.OPEN, mattered)
        + part("Diese Voraussetzungen sind erfüllt:", Outcome.PASS, mattered);
  }

  private static boolean speaksAgainst(RuleResult result) {
    return switch (result.outcome()) {
      case FAIL -> true;
      case OPEN -> !GIVEN.contains(result.rule());
      case PASS -> false;
    };
  }

  /** The programme of the office is named here, so that not every second point repeats it. */
  private static String introduction(List<RuleResult> mattered) {
    String own = mattered.stream()
        .filter(Reasons::isOurs)
        .map(RuleResult::paragraph)
        .filter(source -> !isLaw(source))
        .distinct()
        .collect(Collectors.joining(" und dem "));
    return "Wir haben die Voraussetzungen geprüft."
        + (own.isEmpty()
            ? ""
            : " Wo keine Vorschrift genannt ist, ergeben sie sich aus dem " + own + ".");
  }

  private static String part(String heading, Outcome outcome, List<RuleResult> mattered) {
    String points = mattered.stream()
        .filter(result -> result.outcome() == outcome)
        .map(result -> "\n" + POINT + point(result))
        .collect(Collectors.joining());
    return points.isEmpty() ? "" : "\n\n" + heading + "\n" + points;
  }

  private static String point(RuleResult result) {
    String sentence = GermanText.sentence(sentence(result));
    String source = result.paragraph().strip();
    if (source.isEmpty() || (isOurs(result) && !isLaw(source))) {
      return sentence;
    }
    return source.contains("(") || sentence.endsWith(").") || !sentence.endsWith(".")
        ? sentence + " Grundlage: " + GermanText.sentence(source)
        : sentence.substring(0, sentence.length() - 1) + " (" + source + ").";
  }

  private static boolean isOurs(RuleResult result) {
    return !result.rule().startsWith(Rule.CONDITION);
  }

  private static boolean isLaw(String source) {
    return source.contains("§");
  }

  private static String sentence(RuleResult result) {
    String added = isOurs(result) ? added(Rule.valueOf(result.rule()), result) : null;
    return added == null ? result.sentence() : added;
  }

  /** Where the sentence of the check lacks the value it looked at; null where it says enough by itself. */
  private static @Nullable String added(Rule rule, RuleResult result) {
    String sentence = result.sentence();
    String value = result.value();
    boolean met = result.outcome() == Outcome.PASS;
    return switch (result.outcome()) {
      case OPEN -> null;
      case PASS, FAIL ->
        switch (rule) {
          case EMPLOYEE_AGREES, EMPLOYER_AGREES ->
            met && value.contains(" am ") ? open(sentence) + ", " + value : null;
          case DISABILITY ->
            met
                ? "Sie gehören zum Personenkreis: " + value
                : sentence + " Nachgewiesen ist: " + value;
          case TARGET_GROUP -> sentence + " Hier geht es um: " + value;
          case APPLICANT -> met ? "Der Antrag kommt von der richtigen Person: " + value : sentence;
          case WEEKLY_HOURS -> sentence + " Vereinbart sind " + value.replace(" in der Woche", "");
          case JOB_ENDANGERED -> sentence + " Das sagt die fachliche Beurteilung";
          case COACH_RECOGNISED ->
            met ? "Der Jobcoach steht fest: " + value : sentence + " Ausgewählt ist " + value;
          case MONTHS -> sentence + " Diese Entscheidung umfasst " + value.replace("geplant ", "");
          case HOURS ->
            sentence + " Mit dieser Entscheidung sind es " + value.replace("zusammen ", "");
          case EXTENSIONS ->
            open(sentence) + ", bisher gab es "
                + value.replace("bisher 0", "keine").replace("bisher ", "");
          case EXTENSION_HOURS, BENEFIT_SHARE, BENEFIT_CAP ->
            sentence + " Hier sind es " + value.replace("beantragt ", "");
          case EXTENSION_MONTHS -> sentence + " Hier sind es " + value.replace("mehr: ", "");
          case INTERIM_REPORT -> sentence + " Sie war " + value.replace("zuletzt ", "");
          case BENEFIT_CARRIER ->
            value.contains(": ") ? sentence + " Gefragt haben wir " + asked(value) : null;
          case BENEFIT_COST -> open(sentence) + ": " + value;
          case BENEFIT_AMOUNT -> open(sentence) + ": " + value;
          case BENEFIT_REST -> "Den Rest der Kosten trägt " + value;
          case OFFERED,
              NO_OTHER_CARRIER,
              PLAN_ASSESSED,
              COACH_SEPARATE,
              PAPERS,
              BENEFIT_OFFER,
              BENEFIT_COACHING -> null;
        };
    };
  }

  private static String asked(String value) {
    String carrier = value.split(": ")[0];
    return carrier.equals("Anderer Träger") ? "einen anderen Träger" : "die " + carrier;
  }

  private static String open(String sentence) {
    return sentence.replaceAll("\\.$", "");
  }
}
