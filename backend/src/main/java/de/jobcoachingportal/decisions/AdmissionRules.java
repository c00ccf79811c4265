package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.RuleResult.Outcome.FAIL;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.OPEN;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.PASS;

import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammeParameters.Applicant;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about the person and the company: whether the programme is there for them. */
record AdmissionRules(ProgrammeParameters rules, CaseFacts facts) implements Rules {

  Optional<RuleResult> offered() {
    Boolean offered = rules.admission().offered();
    if (offered == null) {
      return result(
          Rule.OFFERED,
          OPEN,
          Strength.SHOULD,
          "Im Förderprogramm ist noch nicht festgelegt, ob Jobcoaching gefördert wird.",
          "nicht festgelegt");
    }
    return offered
        ? Optional.empty()
        : result(
            Rule.OFFERED,
            FAIL,
            Strength.MUST,
            "Im Förderprogramm ist Jobcoaching nicht eingeschaltet.",
            "ausgeschaltet");
  }

  Optional<RuleResult> employeeAgrees() {
    return agreement(
        Rule.EMPLOYEE_AGREES,
        Strength.MUST,
        facts.person().agrees(),
        facts.person().agreedOn(),
        "Die Zustimmung zum Jobcoaching");
  }

  Optional<RuleResult> employerAgrees() {
    return agreement(
        Rule.EMPLOYER_AGREES,
        rules.admission().employerConsent(),
        facts.company().agrees(),
        facts.company().agreedOn(),
        "Das Einverständnis des Arbeitgebers");
  }

  private Optional<RuleResult> agreement(
      Rule rule, Strength strength, @Nullable Boolean agrees, @Nullable LocalDate on, String what) {
    if (agrees == null) {
      return result(rule, OPEN, strength, what + " liegt noch nicht vor.", "keine Erklärung");
    }
    String day = on == null ? "" : " am " + GermanText.date(on);
    return agrees
        ? result(rule, PASS, strength, what + " liegt vor.", "erklärt" + day)
        : result(
            rule,
            FAIL,
            strength,
            what + " wurde nicht erteilt oder zurückgenommen.",
            "abgelehnt" + day);
  }

  Optional<RuleResult> targetGroup() {
    var group = rules.admission().employments();
    var employment = facts.person().employment();
    if (group.isEmpty()) {
      return Optional.empty();
    }
    if (employment == null) {
      return result(
          Rule.TARGET_GROUP,
          OPEN,
          Strength.SHOULD,
          "Die Art der Arbeit ist noch nicht angegeben.",
          "nicht bekannt");
    }
    return result(
        Rule.TARGET_GROUP,
        group.contains(employment) ? PASS : FAIL,
        Strength.MUST,
        "Das Programm ist für: " + GermanText.employments(group) + ".",
        GermanText.employments(List.of(employment)));
  }

  /** Who applies follows from the kind of work: here the person applies, or somebody in their name (§ 13 SGB X). */
  Optional<RuleResult> applicant() {
    var applicants = rules.admission().applicants();
    var employment = facts.person().employment();
    if (applicants.isEmpty() || employment == null) {
      return Optional.empty();
    }
    var applicant =
        switch (employment) {
          case SELF_EMPLOYED -> Applicant.SELF_EMPLOYED;
          case WORKSHOP -> Applicant.WORKSHOP_EMPLOYEE;
          case EMPLOYED, TRAINEE, CIVIL_SERVANT -> Applicant.EMPLOYEE;
        };
    return result(
        Rule.APPLICANT,
        applicants.contains(applicant) ? PASS : FAIL,
        Strength.MUST,
        "Den Antrag stellen können: " + GermanText.applicants(applicants) + ".",
        GermanText.applicants(List.of(applicant)));
  }

  Optional<RuleResult> disability() {
    Integer needed = rules.admission().minDegree();
    Integer neededWithStatus = rules.admission().minDegreeWithEqualStatus();
    if (needed == null) {
      return Optional.empty();
    }
    Integer degree = facts.person().degree();
    if (degree == null) {
      return result(
          Rule.DISABILITY,
          OPEN,
          Strength.MUST,
          "Der Grad der Behinderung ist noch nicht nachgewiesen.",
          "GdB nicht bekannt");
    }
    boolean equal = Boolean.TRUE.equals(facts.person().equalStatus());
    boolean met =
        degree >= needed || (equal && neededWithStatus != null && degree >= neededWithStatus);
    String value = "GdB " + degree + (equal ? ", gleichgestellt" : "");
    return met
        ? result(
            Rule.DISABILITY, PASS, Strength.MUST, "Die Person gehört zum Personenkreis.", value)
        : result(
            Rule.DISABILITY,
            FAIL,
            Strength.MUST,
            "Nötig ist ein GdB von mindestens " + needed + " oder eine Gleichstellung.",
            value);
  }

  /** An inclusion company may have a limit of its own; while it is not known, only what is met or missed there too counts. */
  Optional<RuleResult> weeklyHours() {
    var company = facts.company();
    Boolean inclusion = company.inclusionCompany();
    Integer usual = rules.admission().minWeeklyHours();
    Integer there = rules.admission().minWeeklyHoursInclusionCompany();
    Integer needed = Boolean.TRUE.equals(inclusion) ? there : usual;
    if (needed == null) {
      return Optional.empty();
    }
    Integer hours = company.weeklyHours();
    if (hours == null) {
      return result(
          Rule.WEEKLY_HOURS,
          OPEN,
          Strength.MUST,
          "Die Arbeitsstunden in der Woche fehlen noch.",
          "nicht bekannt");
    }
    String value = hours + " Stunden in der Woche";
    if (inclusion == null && hours < needed && (there == null || hours >= there)) {
      return result(
          Rule.WEEKLY_HOURS,
          OPEN,
          Strength.MUST,
          "Das reicht nur in einem Inklusionsbetrieb. Ob der Betrieb einer ist, ist noch offen.",
          value);
    }
    String place = Boolean.TRUE.equals(inclusion) ? " in einem Inklusionsbetrieb" : "";
    return result(
        Rule.WEEKLY_HOURS,
        hours >= needed ? PASS : FAIL,
        Strength.MUST,
        "Nötig sind mindestens " + needed + " Stunden in der Woche" + place + ".",
        value);
  }

  Optional<RuleResult> noOtherCarrier() {
    Boolean other = facts.person().otherCarrierFirst();
    if (other == null) {
      return result(
          Rule.NO_OTHER_CARRIER,
          OPEN,
          Strength.MUST,
          "Noch nicht geprüft, ob Unfallversicherung oder Rehabilitationsträger vorgehen.",
          "nicht geprüft");
    }
    return other
        ? result(
            Rule.NO_OTHER_CARRIER,
            FAIL,
            Strength.MUST,
            "Ein anderer Träger ist vorrangig zuständig.",
            "anderer Träger geht vor")
        : result(
            Rule.NO_OTHER_CARRIER,
            PASS,
            Strength.MUST,
            "Kein anderer Träger ist vorrangig zuständig.",
            "geprüft");
  }

  /** Asked of a job that is to be kept, not of one that somebody is to move into. */
  Optional<RuleResult> jobEndangered() {
    if (rules.legal().decidingBody() != DecidingBody.OFFICE) {
      return Optional.empty();
    }
    Boolean endangered = facts.company().jobEndangered();
    if (endangered == null) {
      return result(
          Rule.JOB_ENDANGERED,
          OPEN,
          Strength.SHOULD,
          "Die fachliche Beurteilung sagt dazu noch nichts.",
          "nicht beurteilt");
    }
    return result(
        Rule.JOB_ENDANGERED,
        endangered ? PASS : FAIL,
        Strength.SHOULD,
        endangered
            ? "Ohne Hilfe ist der Arbeitsplatz in Gefahr."
            : "Der Arbeitsplatz gilt als nicht gefährdet.",
        "laut fachlicher Beurteilung");
  }

  @Override
  public DecidingBody body() {
    return rules.legal().decidingBody();
  }
}
