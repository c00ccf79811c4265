package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.RuleResult.Outcome.FAIL;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.OPEN;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.PASS;

import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about the coach, the plan and the papers. */
record CoachRules(
    ProgrammeParameters rules,
    CaseFacts.Coaching coaching,
    @Nullable Proposal proposal,
    LocalDate today)
    implements Rules {

  Optional<RuleResult> planAssessed() {
    Boolean supported = coaching.planSupported();
    if (supported == null) {
      return result(
          Rule.PLAN_ASSESSED,
          OPEN,
          Strength.MUST,
          "Die fachliche Beurteilung der Planung fehlt noch.",
          "keine Beurteilung");
    }
    return supported
        ? result(
            Rule.PLAN_ASSESSED,
            PASS,
            Strength.MUST,
            "Die Planung wird fachlich befürwortet.",
            "befürwortet")
        : result(
            Rule.PLAN_ASSESSED,
            FAIL,
            Strength.SHOULD,
            "Die Planung wird fachlich nicht befürwortet.",
            "nicht befürwortet");
  }

  Optional<RuleResult> coachRecognised() {
    var coach = coaching.coach();
    if (coach == null) {
      return result(
          Rule.COACH_RECOGNISED,
          OPEN,
          Strength.MUST,
          "Es ist noch kein Jobcoach ausgewählt.",
          "kein Jobcoach");
    }
    LocalDate until = coach.recognisedUntil();
    if (!rules.steps().coachAdmission().required()) {
      return result(
          Rule.COACH_RECOGNISED, PASS, Strength.MUST, "Ein Jobcoach ist ausgewählt.", coach.name());
    }
    if (until == null) {
      return result(
          Rule.COACH_RECOGNISED,
          OPEN,
          Strength.MUST,
          "Die Anerkennung des Jobcoachs ist nicht eingetragen.",
          coach.name());
    }
    LocalDate needed = proposal == null ? today : proposal.startsOn();
    return result(
        Rule.COACH_RECOGNISED,
        until.isBefore(needed) ? FAIL : PASS,
        Strength.MUST,
        "Der Jobcoach muss beim Start anerkannt sein.",
        coach.name() + ", anerkannt bis " + GermanText.date(until));
  }

  Optional<RuleResult> coachSeparate() {
    var coach = coaching.coach();
    if (!rules.steps().separateIfdAndCoach() || coach == null) {
      return Optional.empty();
    }
    return coach.alsoIfdAdviser()
        ? result(
            Rule.COACH_SEPARATE,
            FAIL,
            Strength.SHOULD,
            "Dieselbe Person berät im IFD und coacht.",
            coach.name())
        : result(
            Rule.COACH_SEPARATE,
            PASS,
            Strength.SHOULD,
            "Beratung und Coaching liegen bei zwei Personen.",
            coach.name());
  }

  Optional<RuleResult> papers() {
    List<String> missing = coaching.papersMissing();
    return missing.isEmpty()
        ? result(
            Rule.PAPERS,
            PASS,
            Strength.MUST,
            "Alle Unterlagen, die das Programm verlangt, sind da.",
            "vollständig")
        : result(
            Rule.PAPERS,
            OPEN,
            Strength.MUST,
            "Es fehlt noch: " + String.join(", ", missing) + ".",
            missing.size() + " offen");
  }

  @Override
  public DecidingBody body() {
    return rules.legal().decidingBody();
  }
}
