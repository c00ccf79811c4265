package de.jobcoachingportal.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time used so far by a process and everything it started, as the kernel counts it: children that ended and
 * were waited for (a database's connections) count with their parent.
 */
final class CpuTime {
  /** The kernel tells times in hundredths of a second, whatever its own clock does. */
  private static final long MILLIS_PER_TICK = 10;

  private CpuTime() {}

  static Duration of(ProcessHandle process) {
    return Duration.ofMillis(Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(part -> ticks(part.pid()) * MILLIS_PER_TICK)
        .sum());
  }

  private static long ticks(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      // the name in brackets may hold blanks; utime, stime, cutime, cstime are the 12th to 15th
      // after it
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(fields[11])
          + Long.parseLong(fields[12])
          + Long.parseLong(fields[13])
          + Long.parseLong(fields[14]);
    } catch (IOException e) {
      // it ended while we looked; its parent has its time by now
      return 0;
    }
  }
}
