package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Offices, people and cases to try the portal with: taken in and entered through the API, once per data directory. */
final class Samples {
  private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  private final LocalSettings settings;
  private final Console console;
  private final Logins logins;
  private final SampleOffices offices;
  private final SamplePlayer player;
  private final List<SamplePerson> people = new ArrayList<>();

  Samples(LocalSettings settings, Secrets secrets, Console console) {
    this.settings = settings;
    this.console = console;
    this.logins = new Logins(settings.ports().keycloakUrl(), secrets.keycloakAdmin());
    this.offices = new SampleOffices(settings.ports(), logins);
    this.player = new SamplePlayer(settings.ports(), logins);
  }

  void load() {
    people.add(offices.operator());
    JsonNode index = read("index.json");
    for (JsonNode office : index.path("offices")) {
      String tenant = office.path("tenant").asString();
      attempt("office " + tenant, today -> offices.onboard(office));
      people.add(offices.administrator(office));
    }
    for (JsonNode file : index.path("files")) {
      JsonNode sample = read(file.asString());
      attempt(file.asString(), today -> enter(file.asString(), sample, today));
      people.addAll(peopleOf(sample));
    }
    write();
  }

  /** A portal without one of its samples is still worth having; the next start goes on with it. */
  private void attempt(String part, Consumer<LocalDate> loading) {
    try {
      once(part, loading);
    } catch (StartProblem problem) {
      console.say("  The sample " + part + " is not complete. " + problem.getMessage());
    }
  }

  /** Addresses and people, for whoever sits at the console. */
  void tell() {
    Ports ports = settings.ports();
    console.say("""

        The portal      %s
        E-mails         %s
        API             %s/v3/api-docs
        Login           %s

        Sample people (all invented; one password for all: %s)\
        """.formatted(
            ports.spaOrigin(),
            ports.mailUrl(),
            ports.apiUrl(),
            ports.keycloakUrl(),
            SamplePerson.PASSWORD));
    for (SamplePerson person : people) {
      console.say("  %-9s %-28s %-18s %s"
          .formatted(person.realm(), person.username(), person.role(), person.name()));
    }
    console.say("\nAll of them: %s. Ctrl-C or './portal stop' ends the portal."
        .formatted(settings.home().samplePeople()));
  }

  private void enter(String file, JsonNode sample, LocalDate today) {
    player.play(file, sample, today);
    peopleOf(sample).forEach(person -> logins.prepare(person.realm(), person.username()));
  }

  private List<SamplePerson> peopleOf(JsonNode sample) {
    List<SamplePerson> found = new ArrayList<>();
    String tenant = sample.path("tenant").asString();
    for (JsonNode person : sample.path("people")) {
      String username = person.path("username").asString();
      found.add(new SamplePerson(
          tenant,
          tenant,
          username,
          SamplePerson.PASSWORD,
          person.path("role").asString(),
          person.path("name").asString()));
    }
    return found;
  }

  /**
   * Does a part once per data directory. The day on which it was begun is kept, so that a part which was broken off
   * is repeated with the same dates and the API knows its requests again.
   */
  private void once(String part, Consumer<LocalDate> loading) {
    Path directory = Directories.made(settings.home().root().resolve("samples"));
    String name = part.replaceAll("[^a-z0-9]+", "-");
    Path done = directory.resolve(name + ".done");
    if (Files.exists(done)) {
      return;
    }
    Instant began = Instant.now();
    Path begun = directory.resolve(name + ".begun");
    try {
      if (!Files.exists(begun)) {
        Files.writeString(begun, LocalDate.now(GERMANY).toString());
      }
      loading.accept(LocalDate.parse(Files.readString(begun)));
      Files.move(begun, done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.done("Sample: " + part.replace(".json", ""), began);
  }

  private void write() {
    try {
      Files.writeString(
          settings.home().samplePeople(),
          JsonApi.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(people));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(String file) {
    try (InputStream stream = Samples.class.getResourceAsStream("/samples/" + file)) {
      if (stream == null) {
        throw new StartProblem("The sample file %s is missing.".formatted(file));
      }
      return JsonApi.JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
