package de.jobcoachingportal.applications;

import de.jobcoachingportal.cases.LegalClock;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receipt plus rule gives the due date. Missing papers stop no clock; an expert opinion does, by its own rule. */
final class LegalClocks {

  static final String COMPETENCE = "COMPETENCE";
  static final String FICTION = "FICTION";

  /**
   * Dates a clock depends on.
   *
   * @param decided day of the decision, also of a forwarding; null while undecided
   */
  record Dates(
      LocalDate received,
      @Nullable Competence competence,
      @Nullable LocalDate decided) {}

  /**
   * An extension is applied for like the measure itself, so the same limit runs from the day it was received.
   *
   * @param decided null while it is open
   */
  record Extension(LocalDate received, @Nullable LocalDate decided) {

    LegalClock clock(ProgrammeParameters.Clocks rules) {
      return new LegalClock(
          LegalClock.EXTENSION,
          "§ 14 Abs. 2 Satz 2 SGB IX",
          received,
          WorkingDays.endOfLimit(received, rules.decisionDays()),
          null,
          decided);
    }
  }

  private LegalClocks() {}

  /** @param claim whether the person has a claim; silence grants nothing where the office decides at its discretion */
  static List<LegalClock> of(Dates dates, ProgrammeParameters.Clocks rules, boolean claim) {
    var clocks = new ArrayList<LegalClock>();
    var competence = dates.competence();
    clocks.add(new LegalClock(
        COMPETENCE,
        "§ 14 Abs. 1 SGB IX",
        dates.received(),
        WorkingDays.endOfLimit(dates.received(), rules.competenceCheckDays()),
        null,
        competence == null ? dates.decided() : first(competence.decidedOn(), dates.decided())));
    if (competence == null || competence.forwardedTo() == null) {
      clocks.add(decision(dates, rules));
      var fiction = rules.fictionDays();
      if (fiction != null && claim) {
        clocks.add(new LegalClock(
            FICTION,
            "§ 185 Abs. 9 SGB IX",
            dates.received(),
            WorkingDays.endOfLimit(dates.received(), fiction),
            null,
            dates.decided()));
      }
    }
    return List.copyOf(clocks);
  }

  private static LegalClock decision(Dates dates, ProgrammeParameters.Clocks rules) {
    var competence = dates.competence();
    var arrived = competence == null ? null : competence.opinionArrivedOn();
    var due = WorkingDays.endOfLimit(dates.received(), rules.decisionDays());
    if (competence != null && competence.waitsForOpinion()) {
      return new LegalClock(
          LegalClock.DECISION,
          "§ 14 Abs. 2 SGB IX",
          dates.received(),
          due,
          pause(competence),
          dates.decided());
    }
    return arrived == null
        ? new LegalClock(
            LegalClock.DECISION,
            "§ 14 Abs. 2 Satz 2 SGB IX",
            dates.received(),
            due,
            null,
            dates.decided())
        : new LegalClock(
            LegalClock.DECISION,
            "§ 14 Abs. 2 Satz 3 SGB IX",
            arrived,
            WorkingDays.endOfLimit(arrived, rules.decisionDaysAfterOpinion()),
            null,
            dates.decided());
  }

  private static LegalClock.@Nullable Pause pause(Competence competence) {
    var ordered = competence.opinionOrderedOn();
    return ordered == null
        ? null
        : new LegalClock.Pause(
            ordered, "Ein Gutachten ist in Auftrag", "§ 14 Abs. 2 Satz 3, § 17 SGB IX");
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : one;
  }
}
