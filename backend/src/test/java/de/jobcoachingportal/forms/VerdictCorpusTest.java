package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corpus of (form, answers, verdict) that the browser's tests judge as well (frontend/src/forms/definition/verdict.test.ts).
 * Changed on purpose? Run once with {@code -Dopenapi.update=true} and let the browser's test say whether it still agrees.
 */
class VerdictCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/forms/verdicts.json");
  private static final int FORMS = 60;
  private static final int ANSWERS = 12;
  /** As many as come; the rest is chosen so that right answers are among them. */
  private static final int WILD = 8;

  private final JsonMapper json = JsonMapper.builder().build();
  private final Definitions definitions = new Definitions();

  record Judged(JsonNode answers, List<String> verdict, List<String> hidden) {}

  record Generated(JsonNode layout, JsonNode schema, List<Judged> judged) {}

  @Test
  void theCorpusIsWhatThisSideDecides() throws IOException {
    var corpus = corpus();
    String text = corpus.stream()
        .map(json::writeValueAsString)
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(CORPUS, text);
    }
    assertThat(Files.readString(CORPUS)).isEqualTo(text);
  }

  @Test
  void theCorpusMeetsEveryRuleBothWays() {
    Set<String> met = new HashSet<>();
    int right = 0;
    int hiding = 0;
    for (Generated generated : corpus()) {
      for (Judged judged : generated.judged()) {
        judged
            .verdict()
            .forEach(finding -> met.add(finding.substring(finding.lastIndexOf(' ') + 1)));
        right += judged.verdict().isEmpty() ? 1 : 0;
        hiding += judged.hidden().isEmpty() ? 0 : 1;
      }
    }
    assertThat(met).containsExactlyInAnyOrderElementsOf(AnswerCheck.ORDER);
    assertThat(right).isBetween(20, FORMS * ANSWERS / 2);
    assertThat(hiding).isGreaterThan(FORMS * ANSWERS / 5);
  }

  /** What is not in the corpus is not held to anything: every kind, on top and in rows, and conditions in both. */
  @Test
  void theCorpusHoldsEveryKindAndConditionsOnTopAndInRows() {
    Set<FieldKind> onTop = EnumSet.noneOf(FieldKind.class);
    Set<FieldKind> inRows = EnumSet.noneOf(FieldKind.class);
    Set<FieldKind> asked = EnumSet.noneOf(FieldKind.class);
    Set<FieldKind> askedInRows = EnumSet.noneOf(FieldKind.class);
    for (int seed = 0; seed < FORMS; seed++) {
      FieldScope form = FieldScope.ofForm(new FormMaker(seed).form());
      kinds(form, onTop, asked);
      form.fields().stream()
          .filter(placed -> placed.field().kind() == FieldKind.GROUP)
          .forEach(group -> kinds(form.ofRow(group), inRows, askedInRows));
    }
    assertThat(onTop).containsExactly(FieldKind.values());
    assertThat(inRows).isEqualTo(EnumSet.complementOf(EnumSet.of(FieldKind.GROUP)));
    var askable =
        EnumSet.of(FieldKind.CHOICE, FieldKind.SEVERAL, FieldKind.YES_NO, FieldKind.CONFIRMATION);
    assertThat(asked).isEqualTo(askable);
    assertThat(askedInRows).isEqualTo(askable);
  }

  private static void kinds(FieldScope scope, Set<FieldKind> kinds, Set<FieldKind> asked) {
    for (FieldScope.Placed placed : scope.fields()) {
      kinds.add(placed.field().kind());
      placed
          .field()
          .conditions()
          .forEach(condition -> asked.add(scope.named(condition.field()).field().kind()));
    }
  }

  private static JsonNode best(FormMaker maker, FieldScope scope, AnswerCheck check) {
    JsonNode best = maker.answers(scope);
    int faults = check.verdict(best).size();
    for (int tries = 0; faults > 0 && tries < 60; tries++) {
      JsonNode other = maker.answers(scope);
      int found = check.verdict(other).size();
      if (found < faults) {
        best = other;
        faults = found;
      }
    }
    return best;
  }

  private List<Generated> corpus() {
    var corpus = new ArrayList<Generated>();
    for (int seed = 0; seed < FORMS; seed++) {
      var maker = new FormMaker(seed);
      FormDefinition form = maker.form();
      assertThat(definitions.check(json.valueToTree(form))).isEmpty();
      var scope = FieldScope.ofForm(form);
      var check = AnswerCheck.of(form, Filler.EMPLOYEE);
      var judged = new ArrayList<Judged>();
      for (int i = 0; i < ANSWERS; i++) {
        var answers = i < WILD ? maker.answers(scope) : best(maker, scope, check);
        judged.add(new Judged(
            answers,
            check.verdict(answers).stream()
                .map(error -> error.pointer() + " " + error.code())
                .sorted()
                .toList(),
            scope.fields().stream()
                .filter(placed -> !ShownIf.shown(placed.field(), scope, answers))
                .map(placed -> placed.field().field())
                .toList()));
      }
      corpus.add(new Generated(
          json.valueToTree(form.layout()), PartSchema.of(form, Filler.EMPLOYEE), judged));
    }
    return corpus;
  }
}
