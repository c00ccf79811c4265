package de.jobcoachingportal.local;

import java.nio.file.Path;
import java.util.Map;

/** Where the portal of this machine keeps its things and what it is built from. */
record LocalSettings(Path repository, PortalHome home, Ports ports) {
  static LocalSettings of(Map<String, String> environment) {
    Path repository = Path.of(environment.getOrDefault("PORTAL_REPOSITORY", "."))
        .toAbsolutePath()
        .normalize();
    String home = environment.getOrDefault("PORTAL_HOME", "").strip();
    return new LocalSettings(
        repository,
        new PortalHome(home.isEmpty() ? repository.resolve(".portal") : Path.of(home)),
        Ports.of(environment));
  }

  Path apiJar() {
    return repository.resolve("backend/target/backend-%s.jar".formatted(Tools.version("portal")));
  }

  Path builtSpa() {
    return repository.resolve("frontend/dist");
  }
}
