package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SamplePlaceholdersTests {
  private final SamplePlaceholders placeholders =
      new SamplePlaceholders(LocalDate.of(2026, 11, 20));

  @Test
  void countsDatesFromTheDayOfTheFirstStart() {
    assertThat(placeholders.fill("von ${today-20} bis ${today+10}"))
        .isEqualTo("von 2026-10-31 bis 2026-11-30");
  }

  @Test
  void takesValuesOfEarlierAnswersWithTheirType() {
    placeholders.save(
        "board", JsonApi.JSON.readTree("{\"goals\": [{\"id\": \"a\", \"version\": 3}]}"));

    assertThat(placeholders
            .fill(JsonApi.JSON.readTree("{\"version\": \"${board.goals.0.version}\"}"))
            .toString())
        .isEqualTo("{\"version\":3}");
    assertThat(placeholders.fill("/api/goals/${board.goals.0.id}")).isEqualTo("/api/goals/a");
  }

  @Test
  void findsOneOfAListByWhatItIsCalled() {
    placeholders.save(
        "forms",
        JsonApi.JSON.readTree(
            "{\"offered\": [{\"key\": \"a-1\", \"id\": \"x\"}, {\"key\": \"b\", \"id\": \"y\"}]}"));

    assertThat(placeholders.fill("${forms.offered.key=b.id}")).isEqualTo("y");
    assertThat(placeholders.fill("${forms.offered.key=a-1.id}")).isEqualTo("x");
    assertThatThrownBy(() -> placeholders.fill("${forms.offered.key=c.id}"))
        .hasMessageContaining("key=c");
  }

  @Test
  void saysWhichAnswerIsMissing() {
    assertThatThrownBy(() -> placeholders.fill("${case.id}")).hasMessageContaining("${case.id}");
  }
}
