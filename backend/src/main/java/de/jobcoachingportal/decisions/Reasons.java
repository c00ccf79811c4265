package de.jobcoachingportal.decisions;

import de.jobcoachingportal.decisions.RuleResult.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules say, as the grounds of a notice (§ 35 SGB X): one point per rule, what is not met first. */
public final class Reasons {
  private static final String POINT = "– ";
  private static final Map<Outcome, String> HEADINGS = new EnumMap<>(Map.of(
      Outcome.FAIL, "Diese Voraussetzungen sind nicht erfüllt:",
      Outcome.OPEN, "Das ist noch offen:",
      Outcome.PASS, "Diese Voraussetzungen sind erfüllt:"));

  private Reasons() {}

  /** A point of the reasons, and what the check says of it. */
  public record Point(Outcome outcome, String sentence) {}

  /** @param now what was not there before, {@code before}: what is no longer there */
  public record Change(List<Point> now, List<Point> before) {}

  /** Met, these say nothing to whoever reads the notice; they stay in the check. */
  private static final Set<String> FORMAL = Stream.of(
          Rule.TARGET_GROUP,
          Rule.APPLICANT,
          Rule.COACH_SEPARATE,
          Rule.PAPERS,
          Rule.INTERIM_REPORT,
          Rule.BENEFIT_OFFER)
      .map(Rule::name)
      .collect(Collectors.toUnmodifiableSet());

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
   * What gives rests on what is met, and what is open is settled before it is issued; a refusal rests on what is not met,
   * beside which what is open is named but carries nothing alone; that of an extension on the limits that it goes beyond. Where coaching is not offered nothing else mattered:
   * nobody looked for a coach, nobody planned.
   */
  static String of(DecisionKind kind, List<RuleResult> check) {
    boolean notOffered =
        kind == DecisionKind.REJECT && check.stream().anyMatch(Reasons::isNotOffered);
    var mattered = check.stream()
        .filter(result -> kind.gives() ? carries(result) : speaksAgainst(kind, result))
        .filter(result -> !notOffered || isNotOffered(result))
        .toList();
    boolean carried =
        mattered.stream().anyMatch(result -> kind.gives() || result.outcome() == Outcome.FAIL);
    if (!carried) {
      return "";
    }
    return introduction(mattered)
        + HEADINGS.keySet().stream()
            .map(outcome -> part(kind, outcome, mattered))
            .collect(Collectors.joining());
  }

  /** What the check says otherwise now than when these reasons were given; nothing where that is not known. */
  static Change changed(@Nullable String given, String now) {
    if (given == null) {
      return new Change(List.of(), List.of());
    }
    var before = points(given);
    var after = points(now);
    return new Change(without(after, before), without(before, after));
  }

  private static List<Point> without(List<Point> points, List<Point> others) {
    return points.stream().filter(point -> !others.contains(point)).toList();
  }

  private static List<Point> points(String reasons) {
    var points = new ArrayList<Point>();
    Outcome outcome = null;
    for (String line : reasons.lines().toList()) {
      outcome = HEADINGS.entrySet().stream()
          .filter(heading -> heading.getValue().equals(line))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(outcome);
      if (outcome != null && line.startsWith(POINT)) {
        points.add(new Point(outcome, line.substring(POINT.length())));
      }
    }
    return points;
  }

  private static boolean isNotOffered(RuleResult result) {
    return result.rule().equals(Rule.OFFERED.name()) && result.outcome() == Outcome.FAIL;
  }

  private static boolean carries(RuleResult result) {
    return switch (result.outcome()) {
      case FAIL -> true;
      case OPEN -> false;
      case PASS -> !FORMAL.contains(result.rule());
    };
  }

  private static boolean speaksAgainst(DecisionKind kind, RuleResult result) {
    return switch (result.outcome()) {
      case FAIL -> true;
      case OPEN -> kind != DecisionKind.REFUSE_EXTENSION && !GIVEN.contains(result.rule());
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

  private static String part(DecisionKind kind, Outcome outcome, List<RuleResult> mattered) {
    String points = mattered.stream()
        .filter(result -> result.outcome() == outcome)
        .map(result -> "\n" + POINT + point(kind, result))
        .collect(Collectors.joining());
    return points.isEmpty() ? "" : "\n\n" + HEADINGS.get(outcome) + "\n" + points;
  }

  /** One line, whatever an office wrote into a condition of its own. */
  private static String point(DecisionKind kind, RuleResult result) {
    String sentence = GermanText.sentence(sentence(kind, result)).replaceAll("\\s*\\R\\s*", " ");
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

  private static String sentence(DecisionKind kind, RuleResult result) {
    String added = isOurs(result) ? added(kind, Rule.valueOf(result.rule()), result) : null;
    return added == null ? result.sentence() : added;
  }

  /** Where the sentence of the check lacks the value it looked at; null where it says enough by itself. */
  private static @Nullable String added(DecisionKind kind, Rule rule, RuleResult result) {
    boolean refusesMore = kind == DecisionKind.REFUSE_EXTENSION;
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
          case MONTHS ->
            sentence
                + (refusesMore
                    ? " Mit der Verlängerung wären es "
                    : kind == DecisionKind.EXTEND
                        ? " Mit der Verlängerung sind es zusammen "
                        : " Diese Entscheidung umfasst ")
                + value.replace("geplant ", "");
          case HOURS ->
            sentence
                + (refusesMore
                    ? " Mit der Verlängerung wären es "
                    : " Mit dieser Entscheidung sind es ")
                + value.replace("zusammen ", "");
          case EXTENSIONS ->
            open(sentence) + ", bisher gab es "
                + value.replace("bisher 0", "keine").replace("bisher ", "");
          case EXTENSION_HOURS, EXTENSION_MONTHS ->
            sentence
                + (refusesMore ? " Beantragt sind " : " Hier sind es ")
                + value.replaceFirst("beantragt |mehr: ", "");
          case BENEFIT_SHARE, BENEFIT_CAP -> sentence + " Hier sind es " + value;
          case INTERIM_REPORT -> sentence + " Sie war " + value.replace("zuletzt ", "");
          case BENEFIT_CARRIER ->
            value.contains(": ") ? sentence + " Gefragt haben wir " + asked(value) : null;
          case BENEFIT_COST -> open(sentence) + ": " + value;
          case BENEFIT_AMOUNT -> open(sentence) + ": " + value;
          case BENEFIT_REST -> "Den Rest der Kosten trägt " + value;
          case OFFERED -> met ? null : "Wir bieten kein Jobcoaching an";
          case NO_OTHER_CARRIER,
              PLAN_ASSESSED,
              COACH_SEPARATE,
              PAPERS,
              BENEFIT_OFFER,
              BENEFIT_COACHING,
              CURTAILMENT_BASIS,
              CURTAILMENT_HEARING -> null;
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
