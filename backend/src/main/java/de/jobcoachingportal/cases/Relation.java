package de.jobcoachingportal.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What somebody is to a case. A person may have several relations to one case. */
public enum Relation {
  RESPONSIBLE_CASE_WORKER(Side.OFFICE),
  DEPUTY_CASE_WORKER(Side.OFFICE),
  GROUP_MEMBER(Side.OFFICE),
  SPECIALIST(Side.OFFICE),
  COORDINATOR(Side.COORDINATION),
  IFD_ADVISER(Side.PROVIDER),
  JOB_COACH(Side.PROVIDER),
  EMPLOYEE(Side.EMPLOYEE),
  /** Acts for the employee by law or power of attorney: guardian, parents, authorised person. */
  REPRESENTATIVE(Side.EMPLOYEE),
  /** Accompanies the employee: reads along what everybody reads, signs nothing, learns nothing about health. */
  TRUSTED_PERSON(Side.COMPANION),
  HR(Side.COMPANY),
  SUPERVISOR(Side.COMPANY),
  SBV(Side.COMPANY),
  SBV_DEPUTY(Side.COMPANY),
  WORKS_COUNCIL(Side.COMPANY),
  INCLUSION_OFFICER(Side.COMPANY),
  WORKSHOP(Side.COMPANY),
  /**
   * Was HR here and still works for the employer, who is the addressee: keeps the notices that name them, with the right
   * to object (§ 37 SGB X, § 84 SGG), and nothing else of the case. Whoever left the employer keeps nothing.
   */
  FORMER_HR(Side.COMPANY);

  /** On whose side a relation stands. The company's side takes part only while the employee agrees. */
  public enum Side {
    OFFICE,
    COORDINATION,
    PROVIDER,
    EMPLOYEE,
    COMPANION,
    COMPANY
  }

  /** Who works on the case in the office. */
  static final Set<Relation> CASE_WORKERS = of(r -> r.ordinal() <= GROUP_MEMBER.ordinal());

  static final Set<Relation> OFFICE = of(r -> r.side == Side.OFFICE);
  static final Set<Relation> COMPANY = of(r -> r.side == Side.COMPANY && !r.hasLeft());
  static final Set<Relation> EMPLOYEES_SIDE = of(r -> r.side == Side.EMPLOYEE);
  /** Everybody but the coordinator, who sees match facts only. */
  static final Set<Relation> TAKING_PART = of(r -> r.side != Side.COORDINATION && !r.hasLeft());
  /** Relations nobody joins in: they come from the office's organisation, or from what is over. */
  static final Set<Relation> WITHOUT_ROW =
      Collections.unmodifiableSet(EnumSet.of(DEPUTY_CASE_WORKER, GROUP_MEMBER, FORMER_HR));

  /** Whoever works for office, service or as coach; the tenant gives and takes the role for it. */
  static final Set<Relation> STAFF = of(r -> RelationRoles.of(r).isStaff());

  private final Side side;

  Relation(Side side) {
    this.side = side;
  }

  public Side side() {
    return side;
  }

  /** To whom there is no case any more beside what was addressed to them. */
  boolean hasLeft() {
    return this == FORMER_HR;
  }

  /** Whether the employee's agreement decides if this relation takes part. */
  public boolean needsAgreement() {
    return side == Side.COMPANY;
  }

  private static Set<Relation> of(Predicate<Relation> chosen) {
    var relations = EnumSet.noneOf(Relation.class);
    Arrays.stream(values()).filter(chosen).forEach(relations::add);
    return Collections.unmodifiableSet(relations);
  }
}
