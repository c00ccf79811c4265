package de.jobcoachingportal.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Küche\n\tzweite Zeile\r\n", "😀", "Œ–„“", "a\u00a0b"})
  void peopleWriteThis(String text) {
    assertThat(PlainText.is(text)).isTrue();
    assertThat(PlainText.is(JsonMapper.shared().createArrayNode().add(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "a\u0001", "\u000b", "\u001f", "\u007f", "\ud800", "\udc00x", "\ufffe", "\uffff"
      })
  void nobodyWritesThis(String text) {
    assertThat(PlainText.is(text)).isFalse();
    assertThat(PlainText.is(JsonMapper.shared().createArrayNode().add(text))).isFalse();
    assertThat(PlainText.is(JsonMapper.shared().createObjectNode().put(text, 1)))
        .isFalse();
  }
}
