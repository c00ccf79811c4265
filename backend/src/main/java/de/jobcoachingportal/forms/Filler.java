package de.jobcoachingportal.forms;

import static de.jobcoachingportal.cases.Relation.*;

import de.jobcoachingportal.cases.Relation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who fills a part of a form. All sections of one filler are one part: saved, confirmed and reopened together. */
public enum Filler {
  EMPLOYEE(Relation.EMPLOYEE, REPRESENTATIVE),
  /** The company: whoever of its two relations comes first. */
  EMPLOYER(HR, Relation.SUPERVISOR),
  /** Only who works with the employee, for a view of the work itself. */
  SUPERVISOR(Relation.SUPERVISOR),
  SBV(Relation.SBV, SBV_DEPUTY),
  IFD(IFD_ADVISER),
  COACH(JOB_COACH),
  OFFICE(RESPONSIBLE_CASE_WORKER, DEPUTY_CASE_WORKER, GROUP_MEMBER, SPECIALIST),
  WORKSHOP(Relation.WORKSHOP);

  private final Set<Relation> relations;

  Filler(Relation first, Relation... more) {
    this.relations = Collections.unmodifiableSet(EnumSet.of(first, more));
  }

  public Set<Relation> relations() {
    return relations;
  }
}
