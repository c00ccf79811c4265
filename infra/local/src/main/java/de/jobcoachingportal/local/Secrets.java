package de.jobcoachingportal.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secrets of this machine's portal: made once by chance, readable by their owner only. */
record Secrets(DatabasePasswords database, String tenantSecret, String keycloakAdmin) {
  static Secrets keptIn(Path file) {
    if (!Files.exists(file)) {
      write(
          file,
          new Secrets(
              DatabasePasswords.random(),
              DatabasePasswords.oneSecret(),
              DatabasePasswords.oneSecret()));
    }
    return read(file);
  }

  static Secrets read(Path file) {
    if (!Files.exists(file)) {
      throw new StartProblem(
          "The portal was not started yet on this machine (no %s): ./portal start".formatted(file));
    }
    Properties kept = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Secrets(
        new DatabasePasswords(
            kept.getProperty("database.superuser"),
            kept.getProperty("database.owner"),
            kept.getProperty("database.platform"),
            kept.getProperty("database.maintenance"),
            kept.getProperty("database.keycloak")),
        kept.getProperty("tenant"),
        kept.getProperty("keycloak.admin"));
  }

  /** The password of a tenant's database role, as the API computes it (`TenantPasswords`). */
  String tenantPassword(String tenantKey) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(tenantSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of()
          .formatHex(mac.doFinal(("tenant:" + tenantKey).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private static void write(Path file, Secrets secrets) {
    Properties kept = new Properties();
    kept.setProperty("database.superuser", secrets.database.superuser());
    kept.setProperty("database.owner", secrets.database.owner());
    kept.setProperty("database.platform", secrets.database.platform());
    kept.setProperty("database.maintenance", secrets.database.maintenance());
    kept.setProperty("database.keycloak", secrets.database.keycloak());
    kept.setProperty("tenant", secrets.tenantSecret);
    kept.setProperty("keycloak.admin", secrets.keycloakAdmin);
    try {
      Path unfinished = file.resolveSibling("secrets.unfinished");
      Files.deleteIfExists(unfinished);
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      try (Writer writer = Channels.newWriter(
          Files.newByteChannel(
              unfinished,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              ownerOnly),
          StandardCharsets.UTF_8)) {
        kept.store(
            writer,
            "Made at the first start. Whoever has these can read the data of this machine's portal.");
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
