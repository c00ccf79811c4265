package de.jobcoachingportal.cases;

/**
 * What somebody has allowed and not revoked: {@code what} may reach {@code to}. One row each in
 * {@code release_in_force}, written by the consents.
 */
public record Release(What what, Relation to) {

  public enum What {
    /** The relation may take part in the case at all (employee's agreement, § 49 (6) no. 3 SGB IX). */
    TAKE_PART,
    /** Facts about health (§ 67b SGB X). */
    HEALTH,
    /** Trade secrets of the company (§ 35 (4) SGB I). */
    TRADE_SECRET
  }
}
