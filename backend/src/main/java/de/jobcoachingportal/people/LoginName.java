package de.jobcoachingportal.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** What a person types to sign in: the mail address, or for a letter a short name with four digits. */
final class LoginName {
  private static final SecureRandom RANDOM = new SecureRandom();

  private LoginName() {}

  static String of(NewPerson person) {
    return person.email() == null ? invented(person) : person.email().toLowerCase(Locale.ROOT);
  }

  private static String invented(NewPerson person) {
    String name = Normalizer.normalize(
            german(person.familyName().toLowerCase(Locale.GERMAN)), Normalizer.Form.NFD)
        .replaceAll("[^a-z]", "");
    String start = name.isEmpty() ? "person" : name.substring(0, Math.min(12, name.length()));
    return start + "-" + (1000 + RANDOM.nextInt(9000));
  }

  private static String german(String name) {
    return name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }
}
