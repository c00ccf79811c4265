package de.jobcoachingportal.local;

import java.nio.file.Path;

/** The directory that holds everything a running portal leaves behind on this machine ({@code PORTAL_HOME}). */
record PortalHome(Path root) {
  PortalHome {
    root = root.toAbsolutePath().normalize();
  }

  Path database() {
    return root.resolve("postgres");
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path samplePeople() {
    return root.resolve("sample-people.json");
  }

  Path log(String part) {
    return Directories.made(root.resolve("log")).resolve(part + ".log");
  }

  Path pidFile(String part) {
    return Directories.made(root.resolve("run")).resolve(part + ".pid");
  }

  Path readyFile() {
    return Directories.made(root.resolve("run")).resolve("ready");
  }
}
