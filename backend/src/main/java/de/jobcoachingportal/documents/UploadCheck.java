package de.jobcoachingportal.documents;

import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Takes an upload by what it is, not by what it is called. Pictures are written anew, which drops place and camera; a PDF
 * loses what tells of its author and device.
 */
@Component
class UploadCheck implements AutoCloseable {
  static final int LARGEST = 20 * 1024 * 1024;
  private static final int MOST_PAGES = 300;
  private static final int MOST_PIXELS = 50_000_000;

  private final Scheduler scheduler = Schedulers.newBoundedElastic(2, 32, "uploads", 60, true);

  record Accepted(Type type, byte[] content) {}

  enum Type {
    PDF("application/pdf", "pdf", new int[] {'%', 'P', 'D', 'F', '-'}),
    PNG("image/png", "png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}),
    JPEG("image/jpeg", "jpg", new int[] {0xFF, 0xD8, 0xFF});

    private final String mediaType;
    private final String ending;
    private final int[] start;

    Type(String mediaType, String ending, int[] start) {
      this.mediaType = mediaType;
      this.ending = ending;
      this.start = start;
    }

    String mediaType() {
      return mediaType;
    }

    String ending() {
      return ending;
    }

    static Optional<Type> of(byte[] content) {
      return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
      if (content.length < start.length) {
        return false;
      }
      for (int i = 0; i < start.length; i++) {
        if ((content[i] & 0xFF) != start[i]) {
          return false;
        }
      }
      return true;
    }
  }

  Mono<Accepted> check(byte[] content) {
    if (content.length > LARGEST) {
      return Mono.error(refused(DocumentProblem.TOO_LARGE));
    }
    return Mono.justOrEmpty(Type.of(content))
        .switchIfEmpty(Mono.error(() -> refused(DocumentProblem.WRONG_TYPE)))
        .flatMap(type -> Mono.fromCallable(() -> new Accepted(type, cleaned(type, content)))
            .subscribeOn(scheduler)
            .onErrorMap(IOException.class, broken -> refused(DocumentProblem.NOT_READABLE)));
  }

  private static ProblemException refused(DocumentProblem problem) {
    return new ProblemException(
        problem,
        new FieldError(
            "/file",
            problem.name().toLowerCase().replace('_', '-'),
            problem.title() + ". " + problem.detail()));
  }

  /** The readers of both kinds meet a damaged file with whatever exception comes first. */
  private static byte[] cleaned(Type type, byte[] content) throws IOException {
    try {
      return switch (type) {
        case PDF -> PdfCleaning.cleaned(content, MOST_PAGES);
        case PNG -> picture(type, content);
        case JPEG -> upright(content);
      };
    } catch (ProblemException refused) {
      throw refused;
    } catch (RuntimeException | StackOverflowError damaged) {
      throw new IOException("cannot be read", damaged);
    }
  }

  private static byte[] picture(Type type, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    if (!ImageIO.write(read(content), type.ending(), out)) {
      throw new IOException("cannot be written anew");
    }
    return out.toByteArray();
  }

  /** A telephone writes how it was held into what is dropped here, so the picture itself is turned. */
  private static byte[] upright(byte[] content) throws IOException {
    return Orientation.of(content).write(read(content));
  }

  private static BufferedImage read(byte[] content) throws IOException {
    mustBeSmallEnough(content);
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content));
      if (picture != null) {
        return picture;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new IOException(damaged);
    }
    throw new IOException("not a picture");
  }

  /** Looks at the size before unpacking: a small file may claim to be a huge picture. */
  private static void mustBeSmallEnough(byte[] content) throws IOException {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("not a picture");
      }
      var reader = readers.next();
      try {
        reader.setInput(stream);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw refused(DocumentProblem.TOO_LARGE);
        }
      } finally {
        reader.dispose();
      }
    }
  }

  @Override
  public void close() {
    scheduler.dispose();
  }
}
