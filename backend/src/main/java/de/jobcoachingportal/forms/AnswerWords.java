package de.jobcoachingportal.forms;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The German sentence beside a field whose answer is not right. */
final class AnswerWords implements AnswerCheck.Words {
  private final Set<String> money = new HashSet<>();
  private final Set<String> confirmations = new HashSet<>();

  AnswerWords(FormDefinition definition) {
    for (FormLayout.Section section : definition.layout().sections()) {
      for (FormLayout.Field field : section.fields()) {
        collect("/" + field.field(), field);
        field.row().forEach(inRow -> collect("/" + field.field() + "/*/" + inRow.field(), inRow));
      }
    }
  }

  private void collect(String path, FormLayout.Field field) {
    if (field.kind() == FieldKind.MONEY) {
      money.add(path);
    }
    if (field.kind() == FieldKind.CONFIRMATION) {
      confirmations.add(path);
    }
  }

  @Override
  public String say(String pointer, String keyword, JsonNode limit) {
    String path = pointer.replaceAll("/\\d+/", "/*/");
    boolean isMoney = money.contains(path);
    return switch (keyword) {
      case "required" -> plain(pointer, confirmations.contains(path) ? "const" : keyword, limit);
      case "minimum" -> "Bitte mindestens " + amount(limit, isMoney) + " angeben.";
      case "maximum" -> "Bitte höchstens " + amount(limit, isMoney) + " angeben.";
      default -> plain(pointer, keyword, limit);
    };
  }

  static String plain(String pointer, String keyword, JsonNode limit) {
    return switch (keyword) {
      case "required" -> "Bitte ausfüllen.";
      case "const" -> "Bitte bestätigen.";
      case "enum" -> "Bitte wählen Sie eine der Antworten.";
      case "format" -> "Bitte geben Sie einen Tag an, zum Beispiel 20.11.2026.";
      case "pattern" -> "Bitte prüfen Sie die Schreibweise.";
      case "minLength" ->
        limit.asInt() <= 1
            ? "Bitte ausfüllen."
            : "Bitte mindestens " + limit.asInt() + " Zeichen schreiben.";
      case "maxLength" -> "Bitte höchstens " + limit.asInt() + " Zeichen schreiben.";
      case "minItems" ->
        limit.asInt() == 1
            ? "Bitte mindestens einen Eintrag machen."
            : "Bitte mindestens " + limit.asInt() + " Einträge machen.";
      case "maxItems" -> "Bitte höchstens " + limit.asInt() + " Einträge machen.";
      case "uniqueItems" -> "Ein Eintrag kommt doppelt vor.";
      case "minimum" -> "Bitte mindestens " + amount(limit, false) + " angeben.";
      case "maximum" -> "Bitte höchstens " + amount(limit, false) + " angeben.";
      case "additionalProperties" -> "Dieses Feld gehört nicht zu diesem Teil.";
      default -> "Diese Angabe hat nicht die richtige Form.";
    };
  }

  private static String amount(JsonNode limit, boolean isMoney) {
    NumberFormat format = NumberFormat.getInstance(Locale.GERMANY);
    if (!isMoney) {
      return format.format(limit.asDecimal());
    }
    format.setMinimumFractionDigits(2);
    return format.format(limit.asDecimal().movePointLeft(2)) + " €";
  }

  static String euro(long cents) {
    NumberFormat format = NumberFormat.getInstance(Locale.GERMANY);
    format.setMinimumFractionDigits(2);
    return format.format(BigDecimal.valueOf(cents, 2)) + " €";
  }
}
