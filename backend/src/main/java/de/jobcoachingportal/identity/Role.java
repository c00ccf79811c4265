package de.jobcoachingportal.identity;

/** What a person is in a tenant; the same person may be several. Access to a case follows from relations, not from this. */
public enum Role {
  PLATFORM_OPERATOR,
  TENANT_ADMIN,
  CASE_WORKER,
  SPECIALIST,
  COORDINATOR,
  IFD_ADVISER,
  JOB_COACH,
  EMPLOYEE,
  EMPLOYER,
  SBV,
  WORKS_COUNCIL,
  INCLUSION_OFFICER,
  REPRESENTATIVE,
  WORKSHOP;

  /** Staff sign in with a second factor or through their office's identity provider. */
  public boolean isStaff() {
    return switch (this) {
      case PLATFORM_OPERATOR,
          TENANT_ADMIN,
          CASE_WORKER,
          SPECIALIST,
          COORDINATOR,
          IFD_ADVISER,
          JOB_COACH -> true;
      default -> false;
    };
  }
}
