package de.jobcoachingportal.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is handed on entry by entry: in memory is never more than one file of it. */
final class ZipPieces {
  /** What waits in the server for a slow reader is a number of pieces; so pieces are small. */
  private static final int PIECE = 64 * 1024;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(written, StandardCharsets.UTF_8);

  List<byte[]> entry(String path, byte[] content) {
    return pieces(() -> {
      zip.putNextEntry(new ZipEntry(path));
      zip.write(content);
      zip.closeEntry();
    });
  }

  List<byte[]> end() {
    return pieces(zip::close);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private List<byte[]> pieces(Writing writing) {
    try {
      writing.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    byte[] all = written.toByteArray();
    written.reset();
    var pieces = new ArrayList<byte[]>();
    for (int at = 0; at < all.length; at += PIECE) {
      pieces.add(Arrays.copyOfRange(all, at, Math.min(all.length, at + PIECE)));
    }
    return pieces;
  }
}
