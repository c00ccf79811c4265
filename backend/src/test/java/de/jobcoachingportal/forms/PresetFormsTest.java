package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.forms.PresetForms.PresetForm;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetFormsTest {
  private static final Definitions DEFINITIONS = new Definitions();

  static Stream<PresetForm> presets() {
    return new PresetForms().all().stream();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("presets")
  void everyPresetPassesTheChecksOfAnOwnForm(PresetForm preset) {
    assertThat(DEFINITIONS.check(preset.definition())).as(preset.key()).isEmpty();
    assertThat(preset.source()).isNotBlank();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("presets")
  void everyQuestionToTheEmployeeIsAlsoThereInPlainWords(PresetForm preset) {
    FormDefinition form = DEFINITIONS.read(preset.definition());
    assertThat(form.layout().sections().stream()
            .filter(section -> section.filledBy() == Filler.EMPLOYEE)
            .flatMap(section -> section.fields().stream())
            .filter(field -> field.label().plain() == null)
            .map(FormLayout.Field::field))
        .as(preset.key())
        .isEmpty();
  }

  @Test
  void allFormsOfTheIssueAreThere() {
    assertThat(presets().map(PresetForm::key))
        .containsExactlyInAnyOrder(
            "lern-und-unterstuetzungskonzept",
            "werkstattbericht",
            "eingangsbericht",
            "antrag-begleitende-hilfe",
            "zustimmung-beschaeftigte",
            "einverstaendnis-arbeitgeber",
            "schweigepflichtentbindung",
            "absichtserklaerung",
            "arbeitsanalyse",
            "stellungnahme-ifd",
            "coachingplan",
            "rahmenblatt",
            "zwischenbericht",
            "abschlussbericht",
            "reflexion-vorzeitiges-ende");
  }

  @Test
  void anOfficeGetsItsOwnAndTheGeneralOnes() {
    assertThat(presets().filter(preset -> preset.isFor("he")).map(PresetForm::key))
        .contains("lern-und-unterstuetzungskonzept", "arbeitsanalyse")
        .doesNotContain("werkstattbericht");
  }
}
