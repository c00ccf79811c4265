package de.jobcoachingportal.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Takes in an office with an API that dies after the effect of each step in turn and before its record; "try again" of
 * the next one completes it.
 */
final class OnboardingDrill {
  private static final String PLATFORM = "/api/platform/offices/";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  /** Each of its APIs lives for a few seconds: started quickly, its death noticed quickly. */
  private static final Map<String, String> SHORT_LIVED =
      Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1", "PORTAL_ONBOARDING_SILENCE", "6s");

  private final LocalSettings settings;
  private final Secrets secrets;
  private final Console console;
  private final Logins logins;

  OnboardingDrill(LocalSettings settings, Secrets secrets, Console console) {
    this.settings = settings;
    this.secrets = secrets;
    this.console = console;
    this.logins = new Logins(settings.ports().keycloakUrl(), secrets.keycloakAdmin());
  }

  void run() {
    awaitLogin();
    String office = officeToTakeIn();
    List<String> steps =
        names(ask("GET", settings.ports(), "he/onboarding", null).path("steps"));
    Instant began = Instant.now();
    for (String step : steps) {
      withApi(Map.of("PORTAL_ONBOARDING_HALT_AFTER", step), (api, ports) -> {
        begin(office, ports);
        awaitDeath(api, step);
      });
    }
    withApi(Map.of(), (api, ports) -> {
      begin(office, ports);
      awaitDone(office, ports, steps.size() + 1);
    });
    console.done(
        "%s taken in, its API killed after %s".formatted(office, String.join(", ", steps)), began);
  }

  /** Keycloak needs a moment to notice that its database was killed too. */
  private void awaitLogin() {
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        logins.token("platform", SampleOffices.OPERATOR);
        return;
      } catch (StartProblem notYet) {
        if (Instant.now().isAfter(giveUp)) {
          throw notYet;
        }
        pause();
      }
    }
  }

  private String officeToTakeIn() {
    for (JsonNode office : ask("GET", settings.ports(), "", null)) {
      if (office.path("state").asString().equals("NOT_STARTED")) {
        return office.path("key").asString();
      }
    }
    throw new StartProblem("All offices are on board; './portal reset' starts afresh.");
  }

  private interface Part {
    void with(ApiProcess api, Ports ports);
  }

  private void withApi(Map<String, String> more, Part part) {
    Ports ports = settings.ports().withApi(FreePort.any(), FreePort.any());
    Map<String, String> environment = new HashMap<>(SHORT_LIVED);
    environment.putAll(more);
    ApiProcess api = ApiProcess.start(
        settings.apiJar(),
        ports,
        secrets,
        environment,
        settings.home().log("drill-api"),
        settings.home().pidFile("drill-api"));
    Thread stop = new Thread(api.process()::stop, "stop the drill's API");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      api.awaitReady();
      part.with(api, ports);
    } finally {
      api.process().stop();
      Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  /** As long as nobody knows that the one before died, "try again" is refused; an API that dies at once does not answer. */
  private void begin(String office, Ports ports) {
    String administrator = """
        {"salutation": "FRAU", "givenName": "Petra", "familyName": "Schierling", "email": "administration@%s.example"}""".formatted(office);
    Instant giveUp = Instant.now().plus(PATIENCE);
    while (true) {
      JsonApi.Answer answer;
      try {
        answer = send("POST", ports, office + "/onboarding", administrator);
      } catch (StartProblem diedBeforeItAnswered) {
        return;
      }
      if (answer.succeeded()) {
        return;
      }
      if (answer.status() != 409 || Instant.now().isAfter(giveUp)) {
        throw new StartProblem("The office '%s' could not be gone on with: %d %s"
            .formatted(office, answer.status(), answer.response().body()));
      }
      pause();
    }
  }

  private static void awaitDeath(ApiProcess api, String step) {
    try {
      api.process().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException alive) {
      throw new StartProblem("The API did not die after the step '%s'.".formatted(step), alive);
    } catch (InterruptedException | ExecutionException e) {
      throw new StartProblem("interrupted", e);
    }
  }

  private void awaitDone(String office, Ports ports, int attempts) {
    Instant giveUp = Instant.now().plus(PATIENCE);
    JsonNode run = ask("GET", ports, office + "/onboarding", null);
    while (run.path("state").asString("").equals("RUNNING") && Instant.now().isBefore(giveUp)) {
      pause();
      run = ask("GET", ports, office + "/onboarding", null);
    }
    String state = ask("GET", ports, office, null).path("office").path("state").asString("");
    if (!run.path("state").asString("").equals("DONE")
        || run.path("attempt").asInt() != attempts
        || !state.equals("TRIAL")) {
      throw new StartProblem(
          "The office '%s' was not completed (%s): %s".formatted(office, state, run));
    }
    if (!logins.exists(office, "administration@%s.example".formatted(office))) {
      throw new StartProblem("The first administrator of '%s' has no account.".formatted(office));
    }
  }

  private JsonNode ask(String method, Ports ports, String path, String body) {
    JsonApi.Answer answer = send(method, ports, path, body);
    if (!answer.succeeded()) {
      throw new StartProblem("%s %s answered %d: %s"
          .formatted(method, path, answer.status(), answer.response().body()));
    }
    return answer.json();
  }

  private JsonApi.Answer send(String method, Ports ports, String path, String body) {
    String url = ports.apiUrl() + PLATFORM + path;
    return JsonApi.send(
        method,
        url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
        Map.of(
            "Authorization",
            "Bearer " + logins.token("platform", SampleOffices.OPERATOR),
            "Content-Type",
            "application/json"),
        body);
  }

  private static List<String> names(JsonNode steps) {
    return StreamSupport.stream(steps.spliterator(), false)
        .map(step -> step.path("name").asString())
        .toList();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartProblem("interrupted", e);
    }
  }
}
