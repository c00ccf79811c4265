package de.jobcoachingportal.programmes;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The address of an authority for electronic invoices: coarse part (2 to 12 digits), optionally a fine part (up to 30
 * letters and digits), two check digits by ISO 7064 MOD 97-10 over all before them, letters counted as 10 to 35.
 */
final class LeitwegId {
  private static final Pattern FORM = Pattern.compile("\\d{2,12}(-[0-9A-Z]{1,30})?-\\d{2}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private LeitwegId() {}

  static boolean isValid(String id) {
    if (!FORM.matcher(id).matches()) {
      return false;
    }
    var digits = new StringBuilder();
    id.chars().filter(c -> c != '-').forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
  }
}
