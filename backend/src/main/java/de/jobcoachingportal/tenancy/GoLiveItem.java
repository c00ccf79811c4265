package de.jobcoachingportal.tenancy;

/** What an office proves before invented people give way to real ones. */
public enum GoLiveItem {
  /** Contract on processing on behalf, Art. 28 GDPR. */
  PROCESSING_CONTRACT,
  /** Notice to the supervisory authority before the assignment, § 80 (1) SGB X. */
  SUPERVISOR_NOTICE,
  /** Impact assessment, Art. 35 GDPR. */
  IMPACT_ASSESSMENT,
  STAFF_COUNCIL,
  IMPRINT,
  PRIVACY_NOTICE,
  ACCESSIBILITY_STATEMENT,
  /** The office's own identity provider, or a second factor for its staff. */
  STAFF_SIGN_IN
}
