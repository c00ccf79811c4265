package de.jobcoachingportal.inquiries;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.identity.Role;

/** Who asks the first question. */
public enum Asking {
  EMPLOYEE(Role.EMPLOYEE, Relation.EMPLOYEE),
  HR(Role.EMPLOYER, Relation.HR),
  SUPERVISOR(Role.EMPLOYER, Relation.SUPERVISOR),
  IFD_ADVISER(Role.IFD_ADVISER, Relation.IFD_ADVISER),
  SBV(Role.SBV, Relation.SBV),
  WORKSHOP(Role.WORKSHOP, Relation.WORKSHOP),
  OFFICE(Role.CASE_WORKER, Relation.RESPONSIBLE_CASE_WORKER);

  private final Role role;
  private final Relation relation;

  Asking(Role role, Relation relation) {
    this.role = role;
    this.relation = relation;
  }

  Role role() {
    return role;
  }

  Relation relation() {
    return relation;
  }

  /**
   * The company may ask in general; the person it is about is named only by themselves. The workshop asks in the name of
   * somebody who has agreed to it (Baden-Württemberg, Grundsätze Jobcoaching WfbM, 3 and checklist A4).
   */
  boolean mayName() {
    return !relation.needsAgreement() || this == WORKSHOP;
  }
}
