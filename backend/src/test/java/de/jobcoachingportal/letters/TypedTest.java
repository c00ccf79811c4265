package de.jobcoachingportal.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

  @Test
  void linesWithADashAreAListAndTheRestStaysAsTyped() {
    assertThat(Typed.blocks(
            "Erstens.\nZweitens.\n\nNoch ein Absatz:\n\n– eins\n- zwei\n\n• drei\nDanach – gut."))
        .satisfiesExactly(
            text -> assertThat(text)
                .isEqualTo(new Letter.Text("Erstens.\nZweitens.\n\nNoch ein Absatz:")),
            list ->
                assertThat(((Letter.Bullets) list).items()).containsExactly("eins", "zwei", "drei"),
            text -> assertThat(text).isEqualTo(new Letter.Text("Danach – gut.")));
  }

  @Test
  void nothingTypedIsNothingPrinted() {
    assertThat(Typed.blocks(null)).isEmpty();
    assertThat(Typed.blocks(" \n ")).isEmpty();
  }
}
