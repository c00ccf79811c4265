package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * The unpacked programs that are started beside the API. They lie in this module's build directory, once per clone, so
 * that every data directory and every test run shares them.
 */
final class Tools {
  private static final Properties VERSIONS = versions();

  private Tools() {}

  /** Fills a directory of that name once, also when several processes ask for it at the same time. */
  static Path unpackedOnce(String name, Unpacking unpacking) {
    Path finished = directory().resolve(name);
    if (Files.isDirectory(finished)) {
      return finished;
    }
    Path lockFile = directory().resolve(name + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      if (!Files.isDirectory(finished)) {
        Path unfinished = directory().resolve(name + ".unfinished");
        Directories.delete(unfinished);
        Files.createDirectories(unfinished);
        unpacking.into(unfinished);
        Files.move(unfinished, finished);
      }
      return finished;
    } catch (IOException e) {
      throw new UncheckedIOException("could not unpack " + name + " into " + directory(), e);
    }
  }

  static Path directory() {
    try {
      Path code = Path.of(
          Tools.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.createDirectories(code.getParent().resolve("tools"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String version(String tool) {
    return VERSIONS.getProperty(tool);
  }

  private static Properties versions() {
    Properties versions = new Properties();
    try (InputStream file = Tools.class.getResourceAsStream("/versions.properties")) {
      versions.load(file);
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  interface Unpacking {
    void into(Path directory) throws IOException;
  }
}
