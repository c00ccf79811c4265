package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FormLayout.Field;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An answer as somebody writes it in a document, and back; both by the kind of its field. */
final class AnswerText {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Pattern GERMAN_DAY =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
  /** As numbers.ts reads them in the browser: "1.234,5", "1234,5", "1234.5"; up to twelve digits. */
  private static final Pattern GERMAN_NUMBER =
      Pattern.compile("-?(\\d{1,3}(\\.\\d{3}){1,3}|\\d{1,12})(,\\d{1,6})?");

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
  private static final Set<String> YES = Set.of("ja", "j", "x", "☒", "☑", "bestätigt", "liegt vor");
  private static final Set<String> NO = Set.of("nein", "n", "☐");

  private AnswerText() {}

  static String written(Field field, JsonNode answer) {
    if (answer.isMissingNode() || answer.isNull()) {
      return "";
    }
    return switch (field.kind()) {
      case CHOICE -> label(field, answer);
      case SEVERAL ->
        stream(answer).map(one -> label(field, one)).collect(Collectors.joining("\n"));
      case YES_NO, CONFIRMATION ->
        answer.isBoolean() ? (answer.asBoolean() ? "ja" : "nein") : plain(answer);
      case MONEY -> answer.isIntegralNumber() ? AnswerWords.euro(answer.asLong()) : plain(answer);
      case NUMBER ->
        answer.isNumber()
            ? NumberFormat.getInstance(Locale.GERMANY).format(answer.asDecimal())
            : plain(answer);
      case DATE -> day(answer.asString("")).map(DAY::format).orElseGet(() -> plain(answer));
      default -> plain(answer);
    };
  }

  /** The answer that a text stands for; empty if it cannot be told. */
  static Optional<JsonNode> read(Field field, String text) {
    return switch (field.kind()) {
      case TEXT -> Optional.of(JSON.stringNode(oneLine(text)));
      case CHOICE -> option(field, text).map(JSON::stringNode);
      case SEVERAL -> several(field, text);
      case YES_NO -> yesOrNo(text).map(JSON::booleanNode);
      // Not confirmed is no answer; whoever fills the part confirms it there.
      case CONFIRMATION -> yesOrNo(text).map(yes -> yes ? JSON.booleanNode(true) : JSON.nullNode());
      case NUMBER -> number(text).map(AnswerText::numberNode);
      case MONEY ->
        number(text)
            .map(euros -> euros.movePointRight(2).stripTrailingZeros())
            .filter(cents -> cents.scale() <= 0)
            .map(AnswerText::numberNode);
      case DATE -> day(text).map(day -> JSON.stringNode(day.toString()));
      default -> Optional.of(JSON.stringNode(text));
    };
  }

  /** How an answer of this kind is written. */
  static String hint(Field field) {
    return switch (field.kind()) {
      case CHOICE -> "Eine davon: " + labels(field, " / ");
      case SEVERAL -> "Eine oder mehrere, jede in einer Zeile: " + labels(field, " / ");
      case YES_NO -> "ja oder nein";
      case CONFIRMATION -> "ja, wenn es so ist";
      case NUMBER -> "Eine Zahl";
      case MONEY -> "Ein Betrag in Euro, zum Beispiel 120,50";
      case DATE -> "Ein Tag, zum Beispiel 20.11.2026";
      default -> "";
    };
  }

  private static String labels(Field field, String between) {
    return options(field).map(option -> option.label().de()).collect(Collectors.joining(between));
  }

  private static Stream<FormLayout.Option> options(Field field) {
    return field.options() == null ? Stream.empty() : field.options().stream();
  }

  private static Optional<String> option(Field field, String text) {
    String wanted = AnswerCells.plain(text);
    return options(field)
        .filter(option -> AnswerCells.plain(option.label().de()).equals(wanted)
            || AnswerCells.plain(option.value()).equals(wanted))
        .map(FormLayout.Option::value)
        .findFirst();
  }

  /** One in a line; or, where words hold no comma, one after the other. */
  private static Optional<JsonNode> several(Field field, String text) {
    return Stream.of("\\R|;", "\\R|;|,")
        .map(between -> Arrays.stream(text.split(between))
            .map(piece -> piece.replaceFirst("^\\s*[-–•☒☑]\\s*", ""))
            .filter(piece -> !piece.isBlank())
            .map(piece -> option(field, piece))
            .toList())
        .filter(found -> !found.isEmpty() && found.stream().allMatch(Optional::isPresent))
        .findFirst()
        .map(found -> {
          var values = JSON.arrayNode();
          found.stream().flatMap(Optional::stream).distinct().forEach(values::add);
          return values;
        });
  }

  private static Optional<Boolean> yesOrNo(String text) {
    String said = AnswerCells.plain(text);
    if (YES.contains(said)) {
      return Optional.of(true);
    }
    return NO.contains(said) ? Optional.of(false) : Optional.empty();
  }

  private static Optional<BigDecimal> number(String text) {
    String typed = text.replaceAll("[\\s\\u00a0€]|EUR", "");
    if (GERMAN_NUMBER.matcher(typed).matches()) {
      return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
    }
    return PLAIN_NUMBER.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed))
        : Optional.empty();
  }

  private static JsonNode numberNode(BigDecimal number) {
    BigDecimal brief = number.stripTrailingZeros();
    return brief.scale() <= 0 ? JSON.numberNode(brief.longValueExact()) : JSON.numberNode(brief);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      var german = GERMAN_DAY.matcher(text.strip());
      return Optional.of(
          german.matches()
              ? LocalDate.of(
                  Integer.parseInt(german.group(3)),
                  Integer.parseInt(german.group(2)),
                  Integer.parseInt(german.group(1)))
              : LocalDate.parse(text.strip()));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static String label(Field field, JsonNode value) {
    return options(field)
        .filter(option -> option.value().equals(value.asString("")))
        .map(option -> option.label().de())
        .findFirst()
        .orElseGet(() -> plain(value));
  }

  private static String oneLine(String text) {
    return String.join(" ", List.of(text.split("\\R"))).strip();
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  private static String plain(JsonNode answer) {
    return answer.isString() ? answer.asString() : answer.toString();
  }
}
