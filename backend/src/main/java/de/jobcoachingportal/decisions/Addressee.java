package de.jobcoachingportal.decisions;

import de.jobcoachingportal.letters.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a notice goes. */
record Addressee(
    UUID personId,
    String salutation,
    String givenName,
    String familyName,
    @Nullable String postalAddress,
    boolean portalAgreed) {

  String greeting() {
    return switch (salutation) {
      case "FRAU" -> "Sehr geehrte Frau " + familyName + ",";
      case "HERR" -> "Sehr geehrter Herr " + familyName + ",";
      default -> "Guten Tag " + givenName + " " + familyName + ",";
    };
  }

  /** Name and address line by line, as on the envelope. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        switch (salutation) {
          case "FRAU" -> "Frau " + givenName + " " + familyName;
          case "HERR" -> "Herrn " + givenName + " " + familyName;
          default -> givenName + " " + familyName;
        });
    if (postalAddress != null) {
      lines.addAll(PostalAddress.lines(postalAddress));
    }
    return lines;
  }
}
