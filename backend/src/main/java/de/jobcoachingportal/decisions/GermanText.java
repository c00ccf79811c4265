package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters.Applicant;
import de.jobcoachingportal.programmes.ProgrammeParameters.Employment;
import de.jobcoachingportal.programmes.ProgrammeParameters.HourUnit;
import de.jobcoachingportal.programmes.ProgrammeParameters.Hours;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates, hours and numbers as they are written in a German letter. */
final class GermanText {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private GermanText() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** 90 → "1 Stunde 30 Minuten". */
  static String hours(int minutes) {
    String hours = count(minutes / 60, "Stunde", "Stunden");
    int rest = minutes % 60;
    if (rest == 0) {
      return hours;
    }
    String minutesText = count(rest, "Minute", "Minuten");
    return minutes < 60 ? minutesText : hours + " " + minutesText;
  }

  /**
   * As the programme counts: "60 Fachleistungsstunden (je 45 Minuten)" or plain hours. What is left over of a professional
   * hour stays in minutes.
   */
  static String hours(int minutes, Hours counted) {
    int each = counted.unitMinutes().orElse(0);
    if (each == 0 || minutes < each) {
      return hours(minutes);
    }
    String whole =
        units(minutes / each, counted.unit()) + " (je " + count(each, "Minute", "Minuten") + ")";
    return minutes % each == 0 ? whole : whole + " und " + hours(minutes % each);
  }

  /** As above, without the word of the office for its hours: "60 Stunden (je 45 Minuten)". */
  static String plainHours(int minutes, Hours counted) {
    return hours(minutes, counted).replace("Fachleistungsstunde", "Stunde");
  }

  /** Words of somebody as the end of a sentence. */
  static String sentence(String words) {
    String stripped = words.strip();
    return stripped.matches("(?s).*[.!?]") ? stripped : stripped + ".";
  }

  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  static String units(int number, HourUnit unit) {
    return unit == HourUnit.CLOCK_HOUR
        ? count(number, "Stunde", "Stunden")
        : count(number, "Fachleistungsstunde", "Fachleistungsstunden");
  }

  static String employments(List<Employment> employments) {
    return employments.stream()
        .map(employment -> switch (employment) {
          case EMPLOYED -> "Angestellte";
          case TRAINEE -> "Auszubildende";
          case CIVIL_SERVANT -> "Beamtinnen und Beamte";
          case SELF_EMPLOYED -> "Selbstständige";
          case WORKSHOP -> "Beschäftigte einer Werkstatt";
        })
        .collect(Collectors.joining(", "));
  }

  static String applicants(List<Applicant> applicants) {
    return applicants.stream()
        .map(applicant -> switch (applicant) {
          case EMPLOYEE -> "die beschäftigte Person";
          case SELF_EMPLOYED -> "Selbstständige";
          case EMPLOYER -> "der Arbeitgeber";
          case REPRESENTATIVE -> "die Vertretung der Person";
          case WORKSHOP_EMPLOYEE -> "Beschäftigte einer Werkstatt";
        })
        .collect(Collectors.joining(", "));
  }

  static String range(@Nullable Integer min, @Nullable Integer max, String unit) {
    if (min == null) {
      return "höchstens " + max + " " + unit;
    }
    return max == null ? "mindestens " + min + " " + unit : min + " bis " + max + " " + unit;
  }
}
