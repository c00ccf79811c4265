package de.jobcoachingportal.local;

/** An invented person of the local start who can sign in. */
record SamplePerson(
    String tenant, String realm, String username, String password, String role, String name) {
  /** For everybody, said as such; satisfies the password policy of the realms. */
  static final String PASSWORD = "Muster-Passwort-2026";
}
