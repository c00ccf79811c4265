package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.FormLayout.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The answers of a part one below the other, each under one name: the other documentation's where the office's table has
 * it, else the question. Persons and addresses take a cell for each of their lines, rows of a group one for each field
 * ("Ziele 2: Bis wann"). Files stay in the case.
 */
record AnswerCells(Map<String, String> externalNames) {
  private static final Map<String, String> PERSON =
      ordered("name", "Name", "role", "Aufgabe", "phone", "Telefon", "email", "E-Mail");
  private static final Map<String, String> ADDRESS =
      ordered("street", "Straße und Hausnummer", "postcode", "Postleitzahl", "place", "Ort");

  /**
   * @param key JSON pointer into the answers
   * @param names under which it is found again, the first is written
   */
  record Cell(String key, List<String> names, Field field, boolean isLine) {

    String name() {
      return names.getFirst();
    }

    String topField() {
      return key.split("/")[1];
    }
  }

  /** @param rows how many rows a group has here; at least one is given so that there is something to fill */
  List<Cell> of(List<Field> fields, Function<Field, Integer> rows) {
    var cells = new ArrayList<Cell>();
    for (Field field : fields) {
      String external = externalNames.get(field.field());
      List<String> names = external == null
          ? List.of(field.label().de(), field.field())
          : List.of(external, field.label().de(), field.field());
      if (field.kind() == FieldKind.GROUP) {
        for (int row = 0; row < Math.max(1, rows.apply(field)); row++) {
          for (Field inRow : field.row()) {
            cells.addAll(cells(
                "/" + field.field() + "/" + row + "/" + inRow.field(),
                combined(names, row + 1, inRow),
                inRow));
          }
        }
      } else {
        cells.addAll(cells("/" + field.field(), names, field));
      }
    }
    return unmistakable(cells);
  }

  private static List<Cell> cells(String key, List<String> names, Field field) {
    Map<String, String> lines =
        switch (field.kind()) {
          case PERSON -> PERSON;
          case ADDRESS -> ADDRESS;
          case FILE -> Map.of();
          default -> null;
        };
    if (lines == null) {
      return List.of(new Cell(key, names, field, false));
    }
    return lines.entrySet().stream()
        .map(line -> new Cell(
            key + "/" + line.getKey(),
            names.stream().map(name -> name + ": " + line.getValue()).toList(),
            field,
            true))
        .toList();
  }

  private static List<String> combined(List<String> names, int row, Field inRow) {
    return names.stream()
        .map(name -> name + " " + row + ": ")
        .flatMap(before -> List.of(before + inRow.label().de(), before + inRow.field()).stream())
        .toList();
  }

  /** Two questions with the same words: only the name that stands for one of them is left to both. */
  private static List<Cell> unmistakable(List<Cell> cells) {
    Map<String, Long> times = cells.stream()
        .flatMap(cell -> cell.names().stream().map(AnswerCells::plain).distinct())
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    return cells.stream()
        .map(cell -> {
          List<String> own = cell.names().stream()
              .filter(name -> times.getOrDefault(plain(name), 0L) == 1)
              .toList();
          return new Cell(
              cell.key(), own.isEmpty() ? List.of(cell.key()) : own, cell.field(), cell.isLine());
        })
        .toList();
  }

  static Map<String, Cell> byName(List<Cell> cells) {
    var byName = new LinkedHashMap<String, Cell>();
    cells.forEach(cell -> cell.names().forEach(name -> byName.putIfAbsent(plain(name), cell)));
    return byName;
  }

  /** Names are the same whatever the case, the spaces, and a colon or an asterisk at the end. */
  static String plain(String name) {
    String spaced = name.replaceAll("[\\s\\u00a0]+", " ");
    // No pattern: it would try each of a million colons of somebody's document anew.
    int end = spaced.length();
    while (end > 0 && " :*".indexOf(spaced.charAt(end - 1)) >= 0) {
      end--;
    }
    return spaced.substring(0, end).strip().toLowerCase(Locale.GERMAN);
  }

  private static Map<String, String> ordered(String... keysAndNames) {
    var ordered = new LinkedHashMap<String, String>();
    for (int at = 0; at < keysAndNames.length; at += 2) {
      ordered.put(keysAndNames[at], keysAndNames[at + 1]);
    }
    return ordered;
  }
}
