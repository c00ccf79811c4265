package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.forms.PresetForms.PresetForm;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.PdfCheck;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PresetFormsTest {
  private static final Definitions DEFINITIONS = new Definitions();

  private static final LetterPdf PDF = new LetterPdf();
  private static final FormSheets SHEETS = new FormSheets(
      PDF, Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin")));

  @AfterAll
  static void stop() {
    PDF.close();
  }

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
  void everyWordOfTheEmployeesPartIsAlsoThereInPlainWords(PresetForm preset) {
    FormLayout layout = DEFINITIONS.read(preset.definition()).layout();
    var read = new ArrayList<FormLayout.@Nullable Words>();
    for (FormLayout.Step step : layout.steps()) {
      for (FormLayout.Section section : step.sections()) {
        if (section.filledBy() == Filler.EMPLOYEE) {
          read.addAll(Arrays.asList(
              layout.title(), layout.intro(), step.title(), section.title(), section.help()));
          section.fields().forEach(field -> collect(read, field));
        }
      }
    }
    assertThat(read.stream()
            .filter(words -> words != null && words.plain() == null)
            .map(FormLayout.Words::de))
        .as(preset.key())
        .isEmpty();
  }

  private static void collect(List<FormLayout.@Nullable Words> read, FormLayout.Field field) {
    read.add(field.label());
    read.add(field.help());
    if (field.options() != null) {
      field.options().forEach(option -> read.add(option.label()));
    }
    field.row().forEach(inRow -> collect(read, inRow));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("presets")
  void everyPresetFilledIsAnAccessiblePdf(PresetForm preset) throws Exception {
    FormDefinition form = DEFINITIONS.read(preset.definition());
    byte[] pdf = SHEETS.print(filled(preset.key(), form), "HE-2026-0042", "Amt").block();
    assertThat(PdfCheck.violations(pdf)).as(preset.key()).isEmpty();
    assertThat(PdfCheck.textOf(pdf)).contains("HE-2026-0042", "Bestätigt am 20.11.2026");
  }

  private static SeenForm filled(String key, FormDefinition form) {
    Instant confirmed = Instant.parse("2026-11-20T09:00:00Z");
    List<SeenForm.Part> parts = form.layout().sections().stream()
        .map(FormLayout.Section::filledBy)
        .distinct()
        .map(filler -> new SeenForm.Part(
            filler,
            SeenForm.State.CONFIRMED,
            1,
            false,
            false,
            confirmed,
            confirmed,
            "Frau Muster",
            null,
            null,
            null,
            answers(FieldScope.ofForm(form).ofPart(filler).fields()),
            null,
            List.of()))
        .toList();
    return new SeenForm(
        UUID.randomUUID(),
        key,
        1,
        form.layout().title(),
        form.layout().intro(),
        false,
        null,
        confirmed,
        form.layout().steps(),
        parts,
        List.of());
  }

  private static ObjectNode answers(List<FieldScope.Placed> fields) {
    ObjectNode answers = JsonNodeFactory.instance.objectNode();
    fields.forEach(placed -> answers.set(placed.field().field(), answer(placed.field())));
    return answers;
  }

  private static JsonNode answer(FormLayout.Field field) {
    var json = JsonNodeFactory.instance;
    return switch (field.kind()) {
      case NUMBER, MONEY -> json.numberNode(20);
      case DATE -> json.stringNode("2026-11-20");
      case YES_NO, CONFIRMATION -> json.booleanNode(true);
      case CHOICE -> json.stringNode(field.options().getFirst().value());
      case SEVERAL -> json.arrayNode().add(field.options().getFirst().value());
      case PERSON -> json.objectNode().put("name", "Frau Muster").put("phone", "0561 1004");
      case ADDRESS -> json.objectNode().put("street", "Weg 1").put("place", "Kassel");
      case FILE -> json.arrayNode().add(UUID.randomUUID().toString());
      case GROUP -> {
        ObjectNode row = json.objectNode();
        field.row().forEach(inRow -> row.set(inRow.field(), answer(inRow)));
        yield json.arrayNode().add(row).add(row);
      }
      default -> json.stringNode("Größe, Übung & Maß. ".repeat(20));
    };
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
            "bestaetigung-ifd",
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
