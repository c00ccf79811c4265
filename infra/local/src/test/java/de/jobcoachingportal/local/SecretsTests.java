package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {
  @TempDir
  private Path directory;

  @Test
  void areMadeOnceAndReadableByTheirOwnerOnly() throws IOException {
    Path file = directory.resolve("secrets");
    Secrets made = Secrets.keptIn(file);

    assertThat(Secrets.keptIn(file)).isEqualTo(made);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void whoAsksBeforeTheFirstStartIsToldToStart() {
    assertThatThrownBy(() -> Secrets.read(directory.resolve("secrets")))
        .hasMessageContaining("./portal start");
  }
}
