package de.jobcoachingportal.forms;

import static de.jobcoachingportal.cases.Relation.*;

import de.jobcoachingportal.cases.Relation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who fills a part of a form. All sections of one filler are one part: saved, confirmed and reopened together. */
public enum Filler {
  EMPLOYEE("beschäftigte Person", Relation.EMPLOYEE, REPRESENTATIVE),
  /** The company: whoever of its two relations comes first. */
  EMPLOYER("Arbeitgeber", HR, Relation.SUPERVISOR),
  /** Only who works with the employee, for a view of the work itself. */
  SUPERVISOR("vorgesetzte Person", Relation.SUPERVISOR),
  SBV("Schwerbehindertenvertretung", Relation.SBV, SBV_DEPUTY),
  IFD("Integrationsfachdienst", IFD_ADVISER),
  COACH("Jobcoach", JOB_COACH),
  OFFICE(
      "zuständige Stelle", RESPONSIBLE_CASE_WORKER, DEPUTY_CASE_WORKER, GROUP_MEMBER, SPECIALIST),
  WORKSHOP("Werkstatt", Relation.WORKSHOP);

  private final String german;
  private final Set<Relation> relations;

  Filler(String german, Relation first, Relation... more) {
    this.german = german;
    this.relations = Collections.unmodifiableSet(EnumSet.of(first, more));
  }

  /** As a sentence of the office names them. */
  String german() {
    return german;
  }

  public Set<Relation> relations() {
    return relations;
  }
}
