package de.jobcoachingportal.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a version from coming into force: each with its place. */
class FindingTest {

  @Test
  void completeRulesHaveNothingAgainstThem() {
    assertThat(Gaps.of(Rules.complete(), Map.of())).isEmpty();
    assertThat(Contradictions.of(Rules.complete())).isEmpty();
  }

  @Test
  void noPresetIsCompleteAndNoneContradictsItself() {
    for (String office : List.of("he", "bw", "rp", "ni", "nw-lvr")) {
      var preset = Rules.preset(office);
      assertThat(Gaps.of(preset.parameters(), preset.sources())).isNotEmpty();
      assertThat(Contradictions.of(preset.parameters())).isEmpty();
    }
  }

  /** Saxony's catalogue does not name job coaching: its rules come into force once the office has switched it on. */
  @Test
  void whereCoachingIsOffTheRulesSayThatNoCaseCanPass() {
    var preset = Rules.preset("sn");
    assertThat(places(Contradictions.of(preset.parameters()))).containsExactly("admission.offered");
  }

  @Test
  void aLimitLeftOutOnPurposeIsNoGap() {
    var rules = Rules.with(Rules.complete(), "frame.hours.max", null);
    assertThat(places(Gaps.of(rules, Map.of()))).containsExactly("frame.hours.max");
    assertThat(Gaps.of(rules, Map.of("frame.hours.max", "Keine Vorgabe"))).isEmpty();
  }

  @Test
  void aTimeToKeepFilesCannotBeLeftOut() {
    var rules = Rules.with(Rules.complete(), "afterwards.retentionYearsAfterClose", null);
    assertThat(places(Gaps.of(rules, Map.of("afterwards.retentionYearsAfterClose", "keine"))))
        .containsExactly("afterwards.retentionYearsAfterClose");
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of("admission.offered", false, "admission.offered"),
        Arguments.of("admission.minWeeklyHours", 49, "admission.minWeeklyHours"),
        Arguments.of("admission.minDegree", 110, "admission.minDegree"),
        Arguments.of(
            "admission.minDegreeWithEqualStatus", 60, "admission.minDegreeWithEqualStatus"),
        Arguments.of("frame.months.min", 13, "frame.months.min"),
        Arguments.of("frame.months.usual", 24, "frame.months.usual"),
        Arguments.of("frame.hours.max", 0, "frame.hours.max"),
        Arguments.of("frame.hours.usual", 121, "frame.hours.usual"),
        Arguments.of("frame.hours.firstGrantTo", 121, "frame.hours.firstGrantTo"),
        Arguments.of("extension.maxCount", 0, "extension.maxCount"),
        Arguments.of("watch.warnAtPercentUsed", 101, "watch.warnAtPercentUsed"),
        Arguments.of("watch.taperReservePercent", 91, "watch.taperReservePercent"),
        Arguments.of("watch.afterCareMonths", List.of(6, 3), "watch.afterCareMonths"),
        Arguments.of("clocks.decisionDays", 22, "clocks.decisionDays"),
        Arguments.of("clocks.fictionDays", 42, "clocks.fictionDays"),
        Arguments.of("steps.tasks", List.of(), "steps.tasks"),
        Arguments.of("afterwards.leitwegId", "04011000-1234512345-07", "afterwards.leitwegId"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void contradictionsNameTheirPlace(String path, Object value, String place) {
    assertThat(places(Contradictions.of(Rules.with(Rules.complete(), path, value))))
        .contains(place);
  }

  @ParameterizedTest
  @CsvSource({"04011000-1234512345-06,true", "04011000-1234512345-60,false", "991-33333TEST-33,true"
  })
  void theCheckDigitsOfALeitwegIdAreComputed(String id, boolean valid) {
    assertThat(LeitwegId.isValid(id)).isEqualTo(valid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "06", "04011000-06-", "04011000 06", "x4011000-06", "04011000-ä-06"})
  void aLeitwegIdOfAnotherFormIsRefused(String id) {
    assertThat(LeitwegId.isValid(id)).isFalse();
  }

  @Test
  void whoChangesAValueBecomesItsSource() {
    var preset = Rules.preset("he");
    var changed = Rules.with(preset.parameters(), "frame.months.max", 9);
    var sources = Sources.after(preset.parameters(), preset.sources(), changed, preset.sources());
    assertThat(sources).containsEntry("frame.months.max", Sources.THE_OFFICE);
    assertThat(sources.get("frame.months.min")).isEqualTo(preset.sources().get("frame.months.min"));
    assertThat(sources).doesNotContainKey("frame.hours.max");
  }

  @Test
  void aValueTakenAwayIsAGapAgainUnlessItIsLeftOutOnPurpose() {
    var preset = Rules.preset("he");
    var without = Rules.with(preset.parameters(), "frame.months.max", null);
    assertThat(Sources.after(preset.parameters(), preset.sources(), without, preset.sources()))
        .doesNotContainKey("frame.months.max");
    var wished = new java.util.HashMap<>(preset.sources());
    wished.put("frame.months.max", "Keine Vorgabe");
    assertThat(Sources.after(preset.parameters(), preset.sources(), without, wished))
        .containsEntry("frame.months.max", "Keine Vorgabe");
  }

  @Test
  void theThreeWaysOfJadeShareAllSeventeenTasks() {
    assertThat(TaskMatrix.all())
        .hasSize(3)
        .allSatisfy(matrix -> assertThat(
                Contradictions.of(Rules.with(Rules.complete(), "steps.tasks", matrix.tasks())))
            .isEmpty());
  }

  private static List<String> places(List<Finding> findings) {
    return new ArrayList<>(findings.stream().map(Finding::path).toList());
  }
}
