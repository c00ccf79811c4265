package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FormLayout.Field;
import de.jobcoachingportal.letters.Sheet;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Answers as lines to read. What is unfinished may be of any kind, so nothing is taken for granted.
 *
 * @param neighbours fields among which conditions are asked
 */
record AnswerLines(JsonNode answers, List<Field> neighbours) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String NOTHING = "nicht beantwortet";

  List<Sheet.Line> of(List<Field> fields, String before) {
    var lines = new ArrayList<Sheet.Line>();
    var scope = new FieldScope(
        "",
        answers,
        neighbours.stream().map(field -> new FieldScope.Placed(field, null, "")).toList());
    for (Field field : fields) {
      if (!ShownIf.shown(field, scope, answers)) {
        continue;
      }
      JsonNode answer = answers.path(field.field());
      if (field.kind() == FieldKind.GROUP && answer.isArray() && !answer.isEmpty()) {
        for (int row = 0; row < answer.size(); row++) {
          lines.addAll(new AnswerLines(answer.get(row), field.row())
              .of(field.row(), before + field.label().de() + " " + (row + 1) + ": "));
        }
      } else {
        lines.add(new Sheet.Line(before + field.label().de(), words(field, answer)));
      }
    }
    return lines;
  }

  private static String words(Field field, JsonNode answer) {
    if (answer.isMissingNode() || answer.isNull() || answer.isContainer() && answer.isEmpty()) {
      return NOTHING;
    }
    return switch (field.kind()) {
      case CHOICE -> option(field, answer);
      case SEVERAL ->
        stream(answer).map(one -> option(field, one)).collect(Collectors.joining(", "));
      case YES_NO -> answer.isBoolean() ? (answer.asBoolean() ? "Ja" : "Nein") : plain(answer);
      case CONFIRMATION -> answer.isBoolean() && answer.asBoolean() ? "bestätigt" : NOTHING;
      case MONEY -> answer.isIntegralNumber() ? AnswerWords.euro(answer.asLong()) : plain(answer);
      case NUMBER ->
        answer.isNumber()
            ? NumberFormat.getInstance(Locale.GERMANY).format(answer.asDecimal())
            : plain(answer);
      case DATE -> day(answer);
      case FILE ->
        answer.size() == 1 ? "1 Datei in der Akte" : answer.size() + " Dateien in der Akte";
      case PERSON, ADDRESS ->
        stream(answer).map(AnswerLines::plain).collect(Collectors.joining("\n"));
      default -> plain(answer);
    };
  }

  private static String option(Field field, JsonNode value) {
    return field.options() == null
        ? plain(value)
        : field.options().stream()
            .filter(option -> option.value().equals(value.asString("")))
            .map(option -> option.label().de())
            .findFirst()
            .orElseGet(() -> plain(value));
  }

  private static String day(JsonNode answer) {
    try {
      return DAY.format(LocalDate.parse(answer.asString("")));
    } catch (DateTimeParseException unfinished) {
      return plain(answer);
    }
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  private static String plain(JsonNode answer) {
    return answer.isString() ? answer.asString() : answer.toString();
  }
}
