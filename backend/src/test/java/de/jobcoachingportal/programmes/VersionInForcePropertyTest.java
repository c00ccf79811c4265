package de.jobcoachingportal.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.TenantRegistry;
import de.jobcoachingportal.testing.ApiTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However often an office drafts, enacts, takes back and discards: on every day exactly one version holds. */
class VersionInForcePropertyTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DAYS = 12;
  private static final int STEPS = 60;

  @Autowired
  private Programmes programmes;

  @Autowired
  private ProgrammeQueries queries;

  @Autowired
  private TenantRegistry registry;

  private String office = "sh";
  private final LocalDate today = LocalDate.now();
  private final List<JsonNode> drafts = new ArrayList<>();
  private final TreeMap<LocalDate, JsonNode> coming = new TreeMap<>();

  @Test
  void onEveryDayExactlyOneVersionIsInForce() {
    var random = new Random(300);
    UUID preset = inForce(today);
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(5)) {
        case 0, 1 -> drafts.add(drafted(preset));
        // Never from today: other tests work under the preset.
        case 2, 3 ->
          enact(today.plusDays(random.nextInt(5) == 0 ? -1 : random.nextInt(1, DAYS)), random);
        default -> takeBack(random);
      }
      for (int day = 0; day <= DAYS; day++) {
        LocalDate on = today.plusDays(day);
        UUID expected = Optional.ofNullable(coming.floorEntry(on))
            .map(version -> UUID.fromString(version.getValue().get("id").asString()))
            .orElse(preset);
        assertThat(inForce(on)).as("step %d, %s", step, on).isEqualTo(expected);
      }
    }
    assertThat(coming).as("the steps have met each other").hasSizeGreaterThan(3);
    for (int day = 0; day <= DAYS; day++) {
      LocalDate on = today.plusDays(day);
      assertThat(holding(on)).as("what the page says of %s", on).containsExactly(inForce(on));
    }
  }

  /** In a programme and an office where nobody else works: also from today on, and asked for by several at once. */
  @Test
  void aDayGoesToOneVersionHoweverManyAskForIt() {
    office = "sl";
    tenants().exist(office, "Landesamt für Soziales, Inklusionsamt", "Saarland");
    UUID preset = inForce(today);
    var further = json(as(admin())
        .post()
        .uri("/api/programmes")
        .bodyValue(Map.of("name", "Weiteres", "copyOf", preset.toString()))
        .exchange());
    UUID programme = UUID.fromString(further.get("programmeId").asString());
    UUID base = UUID.fromString(further.get("id").asString());
    for (int day : List.of(5, 0, 9, 3)) {
      LocalDate from = today.plusDays(day);
      var answers = Stream.generate(() -> drafted(base)).limit(4).toList().parallelStream()
          .map(draft -> as(admin())
              .put()
              .uri(
                  "/api/programme-versions/{id}/entry-into-force",
                  draft.get("id").asString())
              .header("If-Match", etag(draft))
              .bodyValue(Map.of("from", from.toString()))
              .exchange()
              .returnResult(String.class))
          .toList();
      assertThat(answers)
          .extracting(answer -> answer.getStatus().value())
          .containsExactlyInAnyOrder(200, 409, 409, 409);
      coming.put(
          from,
          JSON.readTree(answers.stream()
              .filter(answer -> answer.getStatus().is2xxSuccessful())
              .findFirst()
              .orElseThrow()
              .getResponseBody()
              .blockFirst()));
      for (int on = 0; on <= DAYS; on++) {
        var expected = coming.floorEntry(today.plusDays(on));
        Optional<ProgrammeVersion> found = inOffice(programmes
            .inForce(programme, today.plusDays(on))
            .map(Optional::of)
            // Before the first one nothing holds, and who asks is told so.
            .onErrorResume(ProblemException.class, none -> Mono.just(Optional.empty())));
        assertThat(found.map(version -> version.id().toString()))
            .as("from day %d on, on day %d", day, on)
            .isEqualTo(Optional.ofNullable(expected)
                .map(version -> version.getValue().get("id").asString()));
      }
    }
    assertThat(inForce(today.plusDays(DAYS))).as("of the usual programme").isEqualTo(preset);
    as(admin())
        .delete()
        .uri(
            "/api/programme-versions/{id}/entry-into-force",
            coming.get(today).get("id").asString())
        .header("If-Match", etag(coming.get(today)))
        .exchange()
        .expectStatus()
        .isEqualTo(409);
  }

  private void enact(LocalDate from, Random random) {
    if (drafts.isEmpty()) {
      return;
    }
    JsonNode draft = drafts.remove(random.nextInt(drafts.size()));
    var answer = as(admin())
        .put()
        .uri("/api/programme-versions/{id}/entry-into-force", draft.get("id").asString())
        .header("If-Match", etag(draft))
        .bodyValue(Map.of("from", from.toString()))
        .exchange();
    if (from.isBefore(today)) {
      answer.expectStatus().isBadRequest();
    } else if (coming.containsKey(from)) {
      answer.expectStatus().isEqualTo(409);
    } else {
      coming.put(from, json(answer));
    }
  }

  private void takeBack(Random random) {
    var later = coming.tailMap(today, false);
    if (later.isEmpty()) {
      return;
    }
    LocalDate day = List.copyOf(later.keySet()).get(random.nextInt(later.size()));
    JsonNode version = coming.remove(day);
    drafts.add(json(as(admin())
        .delete()
        .uri("/api/programme-versions/{id}/entry-into-force", version.get("id").asString())
        .header("If-Match", etag(version))
        .exchange()));
  }

  private JsonNode drafted(UUID copyOf) {
    JsonNode draft = json(
        as(admin()).post().uri("/api/programme-versions/{id}/drafts", copyOf).exchange());
    return json(as(admin())
        .put()
        .uri("/api/programme-versions/{id}", draft.get("id").asString())
        .header("If-Match", etag(draft))
        .bodyValue(Map.of("parameters", Rules.complete(), "sources", Map.of()))
        .exchange());
  }

  private UUID inForce(LocalDate day) {
    return inOffice(programmes.inForce(day)).id();
  }

  private List<UUID> holding(LocalDate day) {
    return inOffice(queries.all().collectList()).stream()
        .filter(file -> file.standing().usual())
        .filter(file -> file.stateOn(day) == VersionFile.State.IN_FORCE
            || file.stateOn(day) == VersionFile.State.PRESET)
        .map(VersionFile::id)
        .toList();
  }

  private <T> T inOffice(Mono<T> work) {
    return registry
        .byKey(office)
        .flatMap(office -> work.contextWrite(office::in))
        .block();
  }

  private Person admin() {
    return person(office, "Schlehe", Role.TENANT_ADMIN);
  }

  private static JsonNode json(WebTestClient.ResponseSpec answer) {
    return JSON.readTree(answer
        .expectStatus()
        .is2xxSuccessful()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody());
  }

  private static String etag(JsonNode version) {
    return "\"" + version.get("version").asLong() + "\"";
  }
}
