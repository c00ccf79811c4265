package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Role;

/** What somebody has to be in the tenant to stand in a relation to a case. */
public final class RelationRoles {

  private RelationRoles() {}

  public static Role of(Relation relation) {
    return switch (relation) {
      case RESPONSIBLE_CASE_WORKER, DEPUTY_CASE_WORKER, GROUP_MEMBER -> Role.CASE_WORKER;
      case SPECIALIST -> Role.SPECIALIST;
      case COORDINATOR -> Role.COORDINATOR;
      case IFD_ADVISER -> Role.IFD_ADVISER;
      case JOB_COACH -> Role.JOB_COACH;
      case EMPLOYEE -> Role.EMPLOYEE;
      case REPRESENTATIVE -> Role.REPRESENTATIVE;
      case HR, SUPERVISOR -> Role.EMPLOYER;
      case SBV, SBV_DEPUTY -> Role.SBV;
      case WORKS_COUNCIL -> Role.WORKS_COUNCIL;
      case INCLUSION_OFFICER -> Role.INCLUSION_OFFICER;
      case WORKSHOP -> Role.WORKSHOP;
    };
  }
}
