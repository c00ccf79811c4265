package de.jobcoachingportal.identity;

/** How a person is called in the portal: as in the office, "Frau Amarylli". */
public final class PersonName {
  private PersonName() {}

  public static String of(String salutation, String givenName, String familyName) {
    return switch (salutation) {
      case "FRAU" -> "Frau " + familyName;
      case "HERR" -> "Herr " + familyName;
      default -> givenName + " " + familyName;
    };
  }
}
