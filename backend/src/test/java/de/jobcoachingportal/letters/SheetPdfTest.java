package de.jobcoachingportal.letters;

import static de.jobcoachingportal.letters.PdfCheck.textOf;
import static de.jobcoachingportal.letters.PdfCheck.violations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetPdfTest {

  @Test
  void aFilledFormIsAccessibleAndHoldsWhatWasTyped() throws Exception {
    try (var letters = new LetterPdf()) {
      var sheet = new Sheet(
          "LWV Hessen Integrationsamt",
          "HE-2026-0042",
          "20.11.2026",
          "Probebogen",
          List.of(
              new Sheet.Section(
                  "Ihr Wunsch",
                  "Ausgefüllt von: beschäftigte Person. Noch nicht bestätigt.",
                  List.of(
                      new Sheet.Line("Was soll besser werden?", "Ruhe\nund <b>Licht</b> & Luft"),
                      new Sheet.Line(
                          "Lang", "Ein langer Absatz über Größe und Maß. ".repeat(200)))),
              new Sheet.Section(
                  "Leer", null, List.of(new Sheet.Line("Seit wann?", "nicht beantwortet")))));
      byte[] pdf = letters.print(sheet).block().pdf();
      assertThat(violations(pdf)).isEmpty();
      assertThat(textOf(pdf)).contains("und <b>Licht</b> & Luft", "HE-2026-0042", "Seite 2 von ");
    }
  }
}
