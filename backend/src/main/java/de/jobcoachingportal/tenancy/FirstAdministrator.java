package de.jobcoachingportal.tenancy;

/** The person the operator names for an office: invited by mail as its first administrator. */
public record FirstAdministrator(
    Salutation salutation, String givenName, String familyName, String email) {

  public enum Salutation {
    FRAU,
    HERR,
    NONE
  }
}
