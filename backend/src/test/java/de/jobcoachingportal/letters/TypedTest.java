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
  void aDashBeforeANumberMayBeAMinusAndStays() {
    assertThat(Typed.blocks("Zuschuss 1.000 Euro\n- 600 Euro\n–  2 Stunden\n• 3 Gespräche"))
        .satisfiesExactly(
            text -> assertThat(text)
                .isEqualTo(new Letter.Text("Zuschuss 1.000 Euro\n- 600 Euro\n–  2 Stunden")),
            list -> assertThat(((Letter.Bullets) list).items()).containsExactly("3 Gespräche"));
  }

  @Test
  void aNumberInAListIsAPointOfIt() {
    assertThat(Typed.blocks("- Stunden sind übrig\n- 11 Std. 30 Min. reichen"))
        .satisfiesExactly(list -> assertThat(((Letter.Bullets) list).items())
            .containsExactly("Stunden sind übrig", "11 Std. 30 Min. reichen"));
  }

  @Test
  void nothingTypedIsNothingPrinted() {
    assertThat(Typed.blocks(null)).isEmpty();
    assertThat(Typed.blocks(" \n ")).isEmpty();
  }
}
