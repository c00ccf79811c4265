package de.jobcoachingportal.letters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A letter as it was issued, byte for byte; {@code sha256} in hex proves that it still is. */
public record PrintedLetter(byte[] pdf, String sha256, String template) {

  static PrintedLetter of(byte[] pdf, String template) {
    return new PrintedLetter(pdf, hash(pdf), template);
  }

  public static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
