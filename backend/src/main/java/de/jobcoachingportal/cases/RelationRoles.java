package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody has to be in the tenant to stand in a relation to a case. */
public final class RelationRoles {

  private RelationRoles() {}

  /** The relations somebody with these roles can stand in. */
  static Set<Relation> heldBy(Set<Role> roles) {
    var held = EnumSet.allOf(Relation.class);
    held.removeIf(relation -> !roles.contains(of(relation)));
    return held;
  }

  public static Role of(Relation relation) {
    return switch (relation) {
      case RESPONSIBLE_CASE_WORKER, DEPUTY_CASE_WORKER, GROUP_MEMBER -> Role.CASE_WORKER;
      case SPECIALIST -> Role.SPECIALIST;
      case COORDINATOR -> Role.COORDINATOR;
      case IFD_ADVISER -> Role.IFD_ADVISER;
      case JOB_COACH -> Role.JOB_COACH;
      case EMPLOYEE -> Role.EMPLOYEE;
      case REPRESENTATIVE, TRUSTED_PERSON -> Role.REPRESENTATIVE;
      case HR, SUPERVISOR, FORMER_HR -> Role.EMPLOYER;
      case SBV, SBV_DEPUTY -> Role.SBV;
      case WORKS_COUNCIL -> Role.WORKS_COUNCIL;
      case INCLUSION_OFFICER -> Role.INCLUSION_OFFICER;
      case WORKSHOP -> Role.WORKSHOP;
    };
  }
}
