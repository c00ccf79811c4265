package de.jobcoachingportal.local;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords of the database roles that exist before any tenant does. */
public record DatabasePasswords(
    String superuser, String owner, String platform, String maintenance, String keycloak) {
  public static DatabasePasswords random() {
    return new DatabasePasswords(oneSecret(), oneSecret(), oneSecret(), oneSecret(), oneSecret());
  }

  static String oneSecret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
