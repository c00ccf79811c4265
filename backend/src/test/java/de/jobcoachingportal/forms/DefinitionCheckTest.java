package de.jobcoachingportal.forms;

import static de.jobcoachingportal.forms.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.problems.FieldError;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DefinitionCheckTest {
  private static final String WISH = "/layout/steps/0/sections/0/fields/";
  private final Definitions definitions = new Definitions();

  @Test
  void theSampleIsFine() {
    assertThat(definitions.check(Sample.json())).isEmpty();
  }

  @Test
  void aFieldThatDependsOnItselfIsRefused() {
    assertRefused(
        json -> at(json, WISH + "3")
            .putArray("shownIf")
            .addObject()
            .put("field", "whichAids")
            .putArray("in")
            .add("chair"),
        WISH + "3/shownIf",
        "loop");
  }

  @Test
  void aRequiredFieldInNoSectionIsHiddenFromItsFiller() {
    assertRefused(
        json -> ((ArrayNode) json.at("/layout/steps/0/sections/0/fields")).remove(0),
        "/schema/properties/wish",
        "hides-required");
  }

  @Test
  void aRequiredFieldMayNotHangOnWhatSomebodyElseFills() {
    assertRefused(
        json -> at(json, "/layout/steps/1/sections/0/fields/2")
            .putArray("shownIf")
            .addObject()
            .put("field", "aids")
            .putArray("in")
            .add(true),
        "/layout/steps/1/sections/0/fields/2/shownIf/0/field",
        "hides-required");
  }

  @Test
  void aRequiredFieldWhoseConditionsExcludeEachOtherIsHidden() {
    assertRefused(
        json -> ((ArrayNode) at(json, WISH + "5").get("shownIf"))
            .addObject()
            .put("field", "aids")
            .putArray("in")
            .add(false),
        WISH + "5/shownIf",
        "hides-required");
  }

  @Test
  void anOptionalFieldInNoSectionIsToldToo() {
    assertRefused(
        json -> ((ArrayNode) json.at("/layout/steps/0/sections/0/fields")).remove(1),
        "/schema/properties/hours",
        "in-no-section");
  }

  @Test
  void theLayoutNamesOnlyFieldsOfTheSchema() {
    assertRefused(json -> at(json, WISH + "1").put("field", "weekly"), WISH + "1/field", "unknown");
  }

  @Test
  void aFieldStandsInOnePlaceOnly() {
    assertRefused(
        json -> ((ArrayNode) json.at("/layout/steps/1/sections/0/fields"))
            .add(json.at(WISH + "1").deepCopy()),
        "/layout/steps/1/sections/0/fields/3/field",
        "twice");
  }

  @Test
  void kindAndSchemaBelongTogether() {
    assertRefused(json -> at(json, WISH + "1").put("kind", "DATE"), WISH + "1/kind", "kind");
    assertRefused(
        json -> at(json, "/schema/properties/hours").put("minimum", 70),
        "/schema/properties/hours/minimum",
        "never");
    assertRefused(
        json -> ((ArrayNode) json.at(WISH + "4/options")).remove(0), WISH + "4/options", "options");
  }

  @Test
  void aConditionAsksForAnAnswerThatExists() {
    assertRefused(
        json -> ((ArrayNode) json.at(WISH + "5/shownIf/0/in")).add("nowhere"),
        WISH + "5/shownIf/0/in/1",
        "unknown-value");
    assertRefused(
        json -> at(json, WISH + "5/shownIf/0").put("field", "hours"),
        WISH + "5/shownIf/0/field",
        "kind");
  }

  @Test
  void aPatternThatCouldRunForeverIsRefused() {
    assertRefused(
        json -> at(json, "/schema/properties/phone").put("pattern", "^(?:[0-9]+)+$"),
        "/schema/properties/phone/pattern",
        "pattern");
  }

  @Test
  void aSchemaBeyondTheSubsetIsRefusedAtItsField() {
    assertRefused(
        json -> at(json, "/schema/properties/hours").put("not", true),
        "/schema/properties/hours",
        "shape");
    assertRefused(
        json -> at(json, "/schema/properties/tasks/items/properties/cost").put("type", "null"),
        "/schema/properties/tasks/items/properties/cost",
        "shape");
    assertRefused(json -> at(json, WISH + "0").put("kind", "MAGIC"), WISH + "0/kind", "shape");
    assertRefused(json -> at(json, "/layout").put("colour", "red"), "/layout", "shape");
    assertRefused(
        json -> at(json, "/schema").put("$id", "https://evil.example/"), "/schema", "shape");
  }

  @Test
  void tooManyFieldsAreRefused() {
    assertRefused(
        json -> {
          for (String section : List.of("one", "two", "three")) {
            ObjectNode added = ((ArrayNode) json.at("/layout/steps/1/sections")).addObject();
            added
                .put("key", section)
                .put("filledBy", "COACH")
                .putObject("title")
                .put("de", "Mehr");
            added.putArray("seenBy").add("EVERYONE");
            ArrayNode fields = added.putArray("fields");
            for (int i = 0; i < (section.equals("one") ? 97 : 96); i++) {
              at(json, "/schema/properties").putObject(section + i).put("type", "boolean");
              fields
                  .addObject()
                  .put("field", section + i)
                  .put("kind", "YES_NO")
                  .putObject("label")
                  .put("de", "x");
            }
          }
        },
        "/layout",
        "too-many");
  }

  private void assertRefused(Consumer<ObjectNode> change, String pointer, String code) {
    List<FieldError> errors = definitions.check(Sample.changed(change));
    assertThat(errors).as("findings %s", errors).anySatisfy(error -> {
      assertThat(error.pointer()).isEqualTo(pointer);
      assertThat(error.code()).isEqualTo(code);
      assertThat(error.detail()).endsWith(".");
    });
  }
}
