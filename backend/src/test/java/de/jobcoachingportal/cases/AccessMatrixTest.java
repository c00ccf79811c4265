package de.jobcoachingportal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The matrix as people read it, docs/access-matrix.md, is the matrix as the code decides. Changed on purpose? Run once with
 * {@code -Dopenapi.update=true} and look at the difference.
 */
class AccessMatrixTest {

  private static final Path PAGE = Path.of("../docs/access-matrix.md");
  private static final String ALWAYS = "●";
  private static final String AGREED = "○";
  private static final String RELEASED = "◐";
  private static final String NEVER = "";

  @Test
  void thePageIsTheMatrix() throws IOException {
    var text = page();
    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(text);
  }

  static Stream<Row> operations() throws IOException {
    return rows("## Operations").stream();
  }

  static Stream<Row> audiences() throws IOException {
    return rows("## Audiences").stream();
  }

  record Row(String name, List<String> cells) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyCellOfAnOperationIsAnsweredAsThePageSays(Row row) {
    var operation = Operation.valueOf(row.name());
    for (Relation relation : Relation.values()) {
      var cell = row.cells().get(relation.ordinal());
      assertThat(stranger(relation).may(operation))
          .as("%s without agreement", relation)
          .isEqualTo(cell.equals(ALWAYS));
      assertThat(agreed(relation).may(operation))
          .as("%s with agreement", relation)
          .isEqualTo(!cell.equals(NEVER));
    }
  }

  @ParameterizedTest
  @MethodSource("audiences")
  void everyCellOfAnAudienceIsAnsweredAsThePageSays(Row row) {
    var audience = Audience.valueOf(row.name());
    for (Relation relation : Relation.values()) {
      var cell = row.cells().get(relation.ordinal());
      var sees = agreed(relation).sees(audience);
      assertThat(sees)
          .as("%s without release", relation)
          .isEqualTo(cell.equals(ALWAYS) || cell.equals(AGREED));
      assertThat(released(relation).sees(audience))
          .as("%s with release", relation)
          .isEqualTo(!cell.equals(NEVER));
    }
  }

  private static Standing stranger(Relation relation) {
    return new Standing(Set.of(relation), Set.of());
  }

  private static Standing agreed(Relation relation) {
    return new Standing(Set.of(relation), Set.of(new Release(Release.What.TAKE_PART, relation)));
  }

  private static Standing released(Relation relation) {
    return new Standing(
        Set.of(relation),
        Arrays.stream(Release.What.values())
            .map(what -> new Release(what, relation))
            .collect(Collectors.toSet()));
  }

  private static List<Row> rows(String heading) throws IOException {
    var rows = new ArrayList<Row>();
    var inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      inside = line.startsWith("## ") ? line.equals(heading) : inside;
      if (inside && line.startsWith("| `")) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        rows.add(
            new Row(cells.get(1).replace("`", ""), cells.subList(2, 2 + Relation.values().length)));
      }
    }
    return rows;
  }

  private static String page() {
    var page = new StringBuilder("""
        # Who may do and see what in a case

        Written from `Operation` and `Audience` in module `cases`; a test compares. Who has no relation to a case is told
        that it does not exist.

        ● always · ○ once the employee has agreed that this side takes part · ◐ by a release in force (and the agreement)

        Columns: %s

        ## Operations

        """.formatted(columns()));
    head(page, "Operation", "In the states");
    for (Operation operation : Operation.values()) {
      line(page, operation.name(), relation -> cell(operation, relation), states(operation));
    }
    page.append("\n## Audiences\n\n");
    head(page, "Audience", "");
    for (Audience audience : Audience.values()) {
      line(page, audience.name(), relation -> cell(audience, relation), "");
    }
    return page.toString();
  }

  private interface Cell {
    String of(Relation relation);
  }

  private static String cell(Operation operation, Relation relation) {
    if (!operation.relations().contains(relation)) {
      return NEVER;
    }
    return relation.needsAgreement() && !operation.beforeAgreement() ? AGREED : ALWAYS;
  }

  private static String cell(Audience audience, Relation relation) {
    if (audience.always().contains(relation)) {
      return relation.needsAgreement() ? AGREED : ALWAYS;
    }
    return audience.byRelease() == null ? NEVER : RELEASED;
  }

  private static void head(StringBuilder page, String first, String last) {
    page.append("| ").append(first);
    for (Relation relation : Relation.values()) {
      page.append(" | ").append(relation.ordinal() + 1);
    }
    page.append(" | ")
        .append(last)
        .append(" |\n")
        .append("|---".repeat(Relation.values().length + 2))
        .append("|\n");
  }

  private static void line(StringBuilder page, String name, Cell cell, String last) {
    page.append("| `").append(name).append('`');
    for (Relation relation : Relation.values()) {
      page.append(" | ").append(cell.of(relation));
    }
    page.append(" | ").append(last).append(" |\n");
  }

  private static String columns() {
    return Arrays.stream(Relation.values())
        .map(relation -> (relation.ordinal() + 1) + " " + relation)
        .collect(Collectors.joining(" · "));
  }

  private static String states(Operation operation) {
    var states = operation.states();
    if (states.equals(States.ANY)) {
      return "all";
    }
    if (states.equals(States.OPEN)) {
      return "all that are not over";
    }
    return EnumSet.copyOf(states).stream().map(CaseState::name).collect(Collectors.joining(", "));
  }
}
