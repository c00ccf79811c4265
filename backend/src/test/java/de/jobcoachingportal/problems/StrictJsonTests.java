package de.jobcoachingportal.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTests {
  private final JsonMapper json = mapper();

  record Request(String text, int minutes, LocalDate day, boolean yes) {}

  @Test
  void readsWhatIsSaid() {
    assertThat(json.readValue(
            "{\"text\":\"Küche\",\"minutes\":90,\"day\":\"2026-11-20\",\"yes\":true}",
            Request.class))
        .isEqualTo(new Request("Küche", 90, LocalDate.of(2026, 11, 20), true));
  }

  @Test
  void bringsTextIntoOneForm() {
    assertThat(json.readValue(
                "{\"text\":\"Ku\u0308che\",\"minutes\":1,\"day\":\"2026-11-20\",\"yes\":true}",
                Request.class)
            .text())
        .isEqualTo("K\u00fcche");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"minutes\":\"7\"",
        "\"minutes\":7.9",
        "\"minutes\":7.0",
        "\"minutes\":null",
        "\"minutes\":true",
        "\"minutes\":99999999999",
        "\"minutes\":\"\"",
        "\"text\":7",
        "\"text\":true",
        "\"text\":\"a\\u0000b\"",
        "\"text\":\"\\ud800\"",
        "\"text\":\"\\udc00x\"",
        "\"text\":[]",
        "\"day\":\"+999999-01-01\"",
        "\"day\":\"0001-01-01\"",
        "\"day\":\"2026-02-30\"",
        "\"day\":20261120",
        "\"day\":[2026,11,20]",
        "\"day\":\"\"",
        "\"yes\":\"true\"",
        "\"yes\":1",
        "\"yes\":0",
        "\"other\":1"
      })
  void guessesNothing(String field) {
    String rest = "\"text\":\"x\",\"minutes\":1,\"day\":\"2026-11-20\",\"yes\":true";
    String name = field.substring(0, field.indexOf(':'));
    String body =
        "{" + rest.replaceAll(name + ":[^,]*,?", "").replaceAll(",$", "") + "," + field + "}";
    assertThatThrownBy(() -> json.readValue(body, Request.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void takesNoFieldTwice() {
    assertThatThrownBy(() -> json.readValue(
            "{\"text\":\"a\",\"text\":\"b\",\"minutes\":1,\"day\":\"2026-11-20\",\"yes\":true}",
            Request.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void takesNothingAfterTheEnd() {
    assertThatThrownBy(() -> json.readValue(
            "{\"text\":\"a\",\"minutes\":1,\"day\":\"2026-11-20\",\"yes\":true} x", Request.class))
        .isInstanceOf(JacksonException.class);
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder();
    new StrictJson().strictReading().customize(builder);
    return builder.build();
  }
}
