package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTests {
  @TempDir
  private Path directory;

  @Test
  void stopsAPartWithEverythingItStarted() throws Exception {
    ChildProcess part = start("sleep 600 & sleep 600");
    ProcessHandle grandchild = awaitChild(part);

    part.stop();

    assertThat(part.isAlive()).isFalse();
    assertThat(grandchild.onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void findsAgainWhatACrashLeftOver() {
    ChildProcess part = start("sleep 600");

    assertThat(ChildProcess.recorded(pidFile())).map(ChildProcess::pid).hasValue(part.pid());
    part.stop();
    assertThat(ChildProcess.recorded(pidFile())).isEmpty();
  }

  @Test
  void anotherProcessWithTheSameNumberIsNotTakenForThePart() throws IOException {
    Files.writeString(pidFile(), ProcessHandle.current().pid() + " 12345");

    assertThat(ChildProcess.recorded(pidFile())).isEmpty();
  }

  private ChildProcess start(String script) {
    return ChildProcess.start(
        List.of("bash", "-c", script), Map.of(), directory.resolve("log"), pidFile());
  }

  private Path pidFile() {
    return directory.resolve("part.pid");
  }

  private static ProcessHandle awaitChild(ChildProcess part) throws InterruptedException {
    for (int tries = 0; tries < 100; tries++) {
      var child = part.handle().children().findFirst();
      if (child.isPresent()) {
        return child.get();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the part started nothing");
  }
}
