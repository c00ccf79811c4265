package de.jobcoachingportal.people;

import java.security.SecureRandom;

/** A code for a letter: 12 signs in three blocks, without those that look alike (O 0, I 1, B 8). About 57 bits. */
final class OneTimeCode {
  private static final String SIGNS = "ACDEFGHJKLMNPQRTUVWXY2345679";
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimeCode() {}

  static String next() {
    var code = new StringBuilder(14);
    for (int i = 0; i < 12; i++) {
      if (i > 0 && i % 4 == 0) {
        code.append('-');
      }
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }
}
