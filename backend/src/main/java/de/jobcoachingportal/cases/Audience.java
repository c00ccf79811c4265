package de.jobcoachingportal.cases;

import static de.jobcoachingportal.cases.Relation.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For whom a thing in a case is meant: who always sees it, and who sees it while a release is in force. */
public enum Audience {
  EVERYONE(TAKING_PART),
  PROVIDERS(union(OFFICE, IFD_ADVISER, JOB_COACH)),
  DECIDING_BODY(OFFICE),
  EMPLOYEE_AND_COACH(EnumSet.of(EMPLOYEE, JOB_COACH)),
  SUPERVISOR_AND_COACH(EnumSet.of(SUPERVISOR, JOB_COACH)),
  SBV(EnumSet.of(Relation.SBV, SBV_DEPUTY)),
  /** Nobody by relation: only who wrote it, see {@link CaseFile#sees(Audience, java.util.UUID)}. */
  AUTHOR(EnumSet.noneOf(Relation.class)),
  HEALTH(union(OFFICE, EMPLOYEE, REPRESENTATIVE), Release.What.HEALTH),
  TRADE_SECRET(EnumSet.of(HR, SUPERVISOR, JOB_COACH), Release.What.TRADE_SECRET),
  EARLY_END(EnumSet.of(
      EMPLOYEE,
      REPRESENTATIVE,
      RESPONSIBLE_CASE_WORKER,
      DEPUTY_CASE_WORKER,
      IFD_ADVISER,
      JOB_COACH));

  private final Set<Relation> always;
  private final Release.@Nullable What byRelease;

  Audience(Set<Relation> always) {
    this(always, null);
  }

  Audience(Set<Relation> always, Release.@Nullable What byRelease) {
    this.always = Collections.unmodifiableSet(always);
    this.byRelease = byRelease;
  }

  Set<Relation> always() {
    return always;
  }

  /** The kind of release that opens this audience to further relations; null if none does. */
  Release.@Nullable What byRelease() {
    return byRelease;
  }

  private static Set<Relation> union(Set<Relation> relations, Relation... more) {
    var all = EnumSet.copyOf(relations);
    Collections.addAll(all, more);
    return all;
  }
}
