package de.jobcoachingportal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Takes sample offices on board as the operator of the platform does it. */
final class SampleOffices {
  private static final String PLATFORM = "platform";
  static final String OPERATOR = "seggen@platform.example";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Ports ports;
  private final Logins logins;

  SampleOffices(Ports ports, Logins logins) {
    this.ports = ports;
    this.logins = logins;
  }

  SamplePerson operator() {
    return new SamplePerson(
        PLATFORM,
        PLATFORM,
        OPERATOR,
        SamplePerson.PASSWORD,
        "PLATFORM_OPERATOR",
        "Herr Sven Seggen");
  }

  SamplePerson administrator(JsonNode office) {
    JsonNode person = office.path("administrator");
    String tenant = office.path("tenant").asString();
    return new SamplePerson(
        tenant,
        tenant,
        person.path("email").asString(),
        SamplePerson.PASSWORD,
        "TENANT_ADMIN",
        "%s %s %s"
            .formatted(
                person.path("salutation").asString().equals("FRAU") ? "Frau" : "Herr",
                person.path("givenName").asString(),
                person.path("familyName").asString()));
  }

  /** Takes the office in, or goes on with one whose onboarding was broken off. */
  void onboard(JsonNode office) {
    awaitOperator();
    String tenant = office.path("tenant").asString();
    String url = "%s/api/platform/offices/%s/onboarding".formatted(ports.apiUrl(), tenant);
    if (!state(url).equals("DONE")) {
      JsonApi.Answer begun = ask("POST", url, office.path("administrator"));
      if (!begun.succeeded()) {
        throw new StartProblem("The office '%s' could not be taken in: %d %s"
            .formatted(tenant, begun.status(), begun.response().body()));
      }
      awaitDone(tenant, url);
    }
    logins.prepare(tenant, office.path("administrator").path("email").asString());
  }

  private void awaitDone(String tenant, String url) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(giveUp)) {
      switch (state(url)) {
        case "DONE" -> {
          return;
        }
        case "STOPPED" ->
          throw new StartProblem("Taking in the office '%s' failed: %s"
              .formatted(tenant, ask("GET", url, null).response().body()));
        default -> pause();
      }
    }
    throw new StartProblem("Taking in the office '%s' took too long.".formatted(tenant));
  }

  private String state(String url) {
    return ask("GET", url, null).json().path("state").asString("");
  }

  /** The API makes the platform's realm and its first person by itself, a moment after it is ready. */
  private void awaitOperator() {
    if (!Http.awaits(ports.keycloakUrl() + "/realms/" + PLATFORM, PATIENCE, () -> true)) {
      throw new StartProblem("The realm of the platform did not appear; the API's log tells why.");
    }
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (!logins.exists(PLATFORM, OPERATOR)) {
      if (Instant.now().isAfter(giveUp)) {
        throw new StartProblem(
            "The operator of the platform did not appear; the API's log tells why.");
      }
      pause();
    }
    logins.prepare(PLATFORM, OPERATOR);
  }

  private JsonApi.Answer ask(String method, String url, Object body) {
    Map<String, String> headers = Map.of(
        "Authorization",
        "Bearer " + logins.token(PLATFORM, OPERATOR),
        "Content-Type",
        "application/json",
        "Idempotency-Key",
        UUID.randomUUID().toString());
    return JsonApi.send(
        method, url, headers, body == null ? null : JsonApi.JSON.writeValueAsString(body));
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartProblem("interrupted while an office was taken in", e);
    }
  }
}
