package de.jobcoachingportal.decisions;

import de.jobcoachingportal.decisions.RuleResult.Outcome;
import de.jobcoachingportal.programmes.CaseFact;
import de.jobcoachingportal.programmes.Condition;
import de.jobcoachingportal.programmes.Expression;
import de.jobcoachingportal.programmes.ProgrammeParameters.Employment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The conditions an office has written itself, over the same facts as the typed rules. */
final class OwnConditions {
  private OwnConditions() {}

  static List<RuleResult> check(
      List<Condition> conditions, CaseFacts facts, @Nullable Proposal proposal, LocalDate today) {
    if (conditions.isEmpty()) {
      return List.of();
    }
    var known = known(facts, proposal, today);
    var said = Expression.holds(conditions.stream().map(Condition::read).toList(), known);
    return IntStream.range(0, conditions.size())
        .mapToObj(i -> one(conditions.get(i), said.get(i), known))
        .toList();
  }

  private static RuleResult one(
      Condition condition, @Nullable Boolean holds, Map<CaseFact, Object> known) {
    return new RuleResult(
        Rule.CONDITION + condition.key(),
        holds == null ? Outcome.OPEN : holds ? Outcome.PASS : Outcome.FAIL,
        condition.strength(),
        condition.title(),
        holds == null
            ? "Das lässt sich noch nicht prüfen: Es fehlen Angaben."
            : holds ? condition.met() : condition.unmet(),
        used(condition.read().facts(), known),
        condition.paragraph());
  }

  private static String used(Set<CaseFact> facts, Map<CaseFact, Object> known) {
    return facts.stream()
        .sorted()
        .map(fact -> fact.label() + ": " + shown(known.get(fact)))
        .collect(Collectors.joining("; "));
  }

  private static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "nicht bekannt";
      case Boolean yes -> yes ? "ja" : "nein";
      case BigDecimal number -> number.stripTrailingZeros().toPlainString().replace('.', ',');
      default -> value.toString();
    };
  }

  /** The facts by the names of the conditions; what is not known is not there. */
  static Map<CaseFact, Object> known(
      CaseFacts facts, @Nullable Proposal proposal, LocalDate today) {
    var known = new EnumMap<CaseFact, Object>(CaseFact.class);
    var person = facts.person();
    var company = facts.company();
    var coaching = facts.coaching();
    put(known, CaseFact.DEGREE, person.degree());
    put(known, CaseFact.EQUAL_STATUS, person.equalStatus());
    put(known, CaseFact.EMPLOYEE_AGREES, person.agrees());
    put(known, CaseFact.OTHER_CARRIER_FIRST, person.otherCarrierFirst());
    put(known, CaseFact.EMPLOYMENT, word(person.employment()));
    LocalDate since = person.employedSince();
    put(
        known,
        CaseFact.EMPLOYED_MONTHS,
        since == null || since.isAfter(today)
            ? null
            : (int) ChronoUnit.MONTHS.between(since, today));
    put(known, CaseFact.WEEKLY_HOURS, company.weeklyHours());
    put(known, CaseFact.INCLUSION_COMPANY, company.inclusionCompany());
    put(known, CaseFact.JOB_IN_DANGER, company.jobEndangered());
    put(known, CaseFact.EMPLOYER_AGREES, company.agrees());
    put(known, CaseFact.PLAN_SUPPORTED, coaching.planSupported());
    put(known, CaseFact.COACH_CHOSEN, coaching.coach() != null);
    put(known, CaseFact.GRANTED_HOURS, hours(coaching.grantedMinutes()));
    put(known, CaseFact.EXTENSIONS, coaching.extensions());
    if (proposal != null) {
      put(known, CaseFact.PLANNED_HOURS, hours(proposal.minutes()));
      put(known, CaseFact.PLANNED_MONTHS, proposal.months());
    }
    return known;
  }

  private static void put(Map<CaseFact, Object> known, CaseFact fact, @Nullable Object value) {
    if (value != null) {
      known.put(fact, value instanceof Integer number ? BigDecimal.valueOf(number) : value);
    }
  }

  private static BigDecimal hours(int minutes) {
    return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
  }

  private static @Nullable String word(@Nullable Employment employment) {
    return employment == null
        ? null
        : switch (employment) {
          case EMPLOYED -> "ANGESTELLT";
          case TRAINEE -> "AUSBILDUNG";
          case CIVIL_SERVANT -> "BEAMTET";
          case SELF_EMPLOYED -> "SELBSTSTAENDIG";
          case WORKSHOP -> "WERKSTATT";
        };
  }
}
