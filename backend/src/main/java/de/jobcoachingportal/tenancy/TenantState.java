package de.jobcoachingportal.tenancy;

/** Where an office stands on its way on board. */
public enum TenantState {
  PROVISIONING,
  VERIFYING,
  /** Works, with invented people only. */
  TRIAL,
  LIVE,
  SUSPENDED,
  CLOSED;

  /** Whether people of this office are let in. VERIFYING admits its self-check only, by the same path. */
  public boolean admits() {
    return this == VERIFYING || this == TRIAL || this == LIVE;
  }

  /** Whether people are shown the way to its login page. */
  public boolean opensToPeople() {
    return this == TRIAL || this == LIVE;
  }
}
