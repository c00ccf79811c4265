package de.jobcoachingportal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The presets say what is known of an office and where from; what is unknown is left empty, never guessed. */
class PresetsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Presets PRESETS = new Presets();
  private static final List<String> LAW_AND_STUDIES = List.of(
      "§ ",
      "JADE-Empfehlungen",
      "Richtlinie 2014/55/EU",
      "Voreinstellung des Portals, vom Amt zu bestätigen",
      "Voreinstellung des Portals, vom Träger der Eingliederungshilfe zu bestätigen",
      "Baden-Württemberg, Gemeinsame Grundsätze Jobcoaching (WfbM), 19.11.2024",
      "LWV Hessen Integrationsamt, Faltblatt Nr. 18 „Jobcoaching“",
      "Sachsen, Amt24 „Begleitende Hilfen“",
      "https://www.rehadat.de/lexikon/Lex-Jobcoaching/",
      "https://umsetzungsbegleitung-bthg.de/service/aktuelles/bih-empfelungen-zum-jobcoaching",
      "https://www.bih.de/bih/die-bih/mitglieder/");

  static Stream<Preset> presets() {
    return PRESETS.all().stream();
  }

  private static JsonNode facts(Preset preset) {
    return StreamSupport.stream(read("/presets/office-facts.json").spliterator(), false)
        .filter(office -> office.get("key").asString().equals(preset.key()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(String resource) {
    try (InputStream file = PresetsTest.class.getResourceAsStream(resource)) {
      return JSON.readTree(file);
    } catch (java.io.IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }

  private static JsonNode file(Preset preset) {
    return read("/presets/" + preset.key() + ".json");
  }

  @Test
  void thereAreSeventeenOffices() {
    assertThat(PRESETS.all()).hasSize(17);
    assertThat(
            PRESETS.all().stream().map(preset -> preset.federalState().value()).distinct())
        .as("North Rhine-Westphalia has two")
        .hasSize(16);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void namesTheOfficeAsTheFactsDo(Preset preset) {
    var facts = facts(preset);
    assertThat(facts.get("name").asString()).contains(preset.name().value());
    assertThat(facts.get("land").asString()).startsWith(preset.federalState().value());
    assertSaidOrEmpty(
        preset.hostAuthority().value(),
        facts.get("host_authority").asString() + " " + facts.get("name").asString());
    assertSaidOrEmpty(preset.seat().value(), facts.get("seat").asString());
  }

  /** A value has to stand in the facts; where they say unknown, it has to be empty. */
  private static void assertSaidOrEmpty(String value, String fact) {
    if (fact.startsWith("unknown")) {
      assertThat(value).isNull();
    } else if (value != null) {
      assertThat(fact).contains(value);
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  void inventsNoWayToReachTheOffice(Preset preset) {
    String known =
        facts(preset).get("contact").asString() + facts(preset).get("forms").asString();
    preset
        .contacts()
        .forEach(
            contact -> Stream.of(contact.street(), contact.phone(), contact.email(), contact.web())
                .filter(line -> line != null)
                .forEach(line -> assertThat(known).contains(line)));
    if (known.startsWith("unknown")) {
      assertThat(preset.contacts()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  void leavesOpenWhetherJobcoachingIsOfferedWhereNobodyKnows(Preset preset) {
    String fact = facts(preset).get("jobcoaching").asString();
    Boolean offered = preset.jobcoachingOffered().value();
    assertThat(offered).isEqualTo(fact.startsWith("yes") ? Boolean.TRUE : null);
    var inProgramme = preset.programme().at("/parameters/admission/offered");
    // Sachsen's catalogue does not name it: off until the office switches it on.
    Boolean inRules = preset.key().equals("sn") ? Boolean.FALSE : offered;
    assertThat(inProgramme.isNull() ? null : (Object) inProgramme.asBoolean()).isEqualTo(inRules);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void takesHoursAndMonthsFromTheFactsOnly(Preset preset) {
    String fact = facts(preset).get("hours_duration_rates").asString();
    programmes(preset)
        .forEach(programme -> Stream.of(
                "/frame/months/min",
                "/frame/months/max",
                "/frame/hours/usual",
                "/frame/hours/max",
                "/extension/maxHours",
                "/extension/maxMonths")
            .map(path -> programme.at("/parameters" + path))
            .filter(value -> !value.isNull())
            .forEach(value -> assertThat(fact).contains(value.asString())));
    programmes(preset)
        .forEach(programme -> assertThat(
                programme.at("/parameters/afterwards/rateCentsPerHour").isNull())
            .as("no hourly rate is known of any office")
            .isTrue());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void givesASourceForEveryValue(Preset preset) {
    List<String> unsourced = new ArrayList<>();
    collect(file(preset), "", unsourced);
    programmes(preset)
        .forEach(programme -> leaves(programme.get("parameters"), "").stream()
            .filter(path -> !hasSource(programme.get("sources"), path))
            .forEach(unsourced::add));
    assertThat(unsourced).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void namesOnlySourcesThatWereRead(Preset preset) {
    List<String> read = new ArrayList<>(LAW_AND_STUDIES);
    facts(preset).get("sources").forEach(source -> read.add(source.asString()));
    List<String> named = new ArrayList<>();
    sources(file(preset), named);
    assertThat(named)
        .isNotEmpty()
        .allSatisfy(
            source -> assertThat(read).anySatisfy(known -> assertThat(source).startsWith(known)));
  }

  private static List<JsonNode> programmes(Preset preset) {
    var all = new ArrayList<JsonNode>();
    all.add(preset.programme());
    if (preset.furtherProgrammes() != null) {
      all.addAll(preset.furtherProgrammes());
    }
    return all;
  }

  /** Objects with a value but without a source, outside the programme. */
  private static void collect(JsonNode node, String path, List<String> unsourced) {
    if (node.isObject() && node.has("value") && !node.get("value").isNull()) {
      if (!node.path("source").isString() || node.get("source").asString().isBlank()) {
        unsourced.add(path);
      }
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      if (!child.getKey().toLowerCase().contains("programme")) {
        collect(child.getValue(), path + "/" + child.getKey(), unsourced);
      }
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, path + "[]", unsourced));
    }
  }

  /** Paths of everything that says something; a list counts as one value. */
  private static List<String> leaves(JsonNode node, String path) {
    if (!node.isObject()) {
      return node.isNull() ? List.of() : List.of(path);
    }
    return node.properties().stream()
        .flatMap(child ->
            leaves(child.getValue(), path.isEmpty() ? child.getKey() : path + "." + child.getKey())
                .stream())
        .toList();
  }

  private static boolean hasSource(JsonNode sources, String path) {
    return sources.path(path).isString() && !sources.get(path).asString().isBlank();
  }

  private static void sources(JsonNode node, List<String> named) {
    if (node.path("source").isString()) {
      named.add(node.get("source").asString());
    }
    if (node.path("sources").isObject()) {
      node.get("sources").forEach(source -> named.add(source.asString()));
    }
    node.forEach(child -> sources(child, named));
  }
}
