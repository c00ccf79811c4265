package de.jobcoachingportal.documents.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.PlainText;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.MultipartHttpMessageReader;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads the parts of an upload from the request as the write envelope hands it on; the framework's own parts come from
 * the request before it, whose body is read already. Everything stays in memory, within the limit of the envelope.
 */
@Component
class UploadReader {
  private static final int LARGEST = 21 * 1024 * 1024;
  static final int LONGEST_TITLE = 120;

  private final MultipartHttpMessageReader reader;

  UploadReader() {
    var parts = new DefaultPartHttpMessageReader();
    parts.setMaxInMemorySize(LARGEST);
    parts.setMaxParts(3);
    this.reader = new MultipartHttpMessageReader(parts);
  }

  Mono<AddDocument> read(ServerHttpRequest request) {
    return reader
        .readMono(
            ResolvableType.forClassWithGenerics(MultiValueMap.class, String.class, Part.class),
            request,
            Map.of())
        .onErrorMap(
            DecodingException.class, broken -> new ProblemException(RequestProblem.NOT_READABLE))
        .onErrorMap(
            DataBufferLimitException.class,
            tooLarge -> new ProblemException(RequestProblem.TOO_LARGE))
        .switchIfEmpty(Mono.error(() -> new ProblemException(RequestProblem.NOT_READABLE)))
        // A refused upload leaves its parts unread: their memory is given back here, not by a
        // reader.
        .flatMap(parts ->
            Mono.usingWhen(Mono.just(parts), UploadReader::document, UploadReader::discard));
  }

  private static Mono<Void> discard(MultiValueMap<String, Part> parts) {
    return Flux.fromIterable(parts.values())
        .flatMapIterable(each -> each)
        .concatMap(Part::delete)
        .then();
  }

  private static Mono<AddDocument> document(MultiValueMap<String, Part> parts) {
    String title = text(parts.getFirst("title"));
    Audience audience = audience(text(parts.getFirst("audience")));
    List<FieldError> errors = new ArrayList<>();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      errors.add(new FieldError(
          "/title",
          "size",
          "Bitte geben Sie der Unterlage einen Namen mit höchstens 120 Zeichen."));
    }
    if (!PlainText.is(title)) {
      errors.add(new FieldError(
          "/title",
          "characters",
          "Hier stehen Zeichen, die kein Text sind. Bitte löschen Sie sie."));
    }
    if (audience == null) {
      errors.add(new FieldError(
          "/audience", "unknown", "Bitte wählen Sie, wer die Unterlage lesen soll."));
    }
    if (!(parts.getFirst("file") instanceof FilePart)) {
      errors.add(new FieldError("/file", "required", "Bitte wählen Sie eine Datei aus."));
    }
    if (audience == null
        || !(parts.getFirst("file") instanceof FilePart file)
        || !errors.isEmpty()) {
      return Mono.error(new ProblemException(RequestProblem.INVALID, errors));
    }
    return DataBufferUtils.join(file.content(), LARGEST)
        .map(buffer -> {
          byte[] content = new byte[buffer.readableByteCount()];
          buffer.read(content);
          DataBufferUtils.release(buffer);
          return content;
        })
        .defaultIfEmpty(new byte[0])
        .map(content -> new AddDocument(title, audience, file.filename(), content));
  }

  private static String text(@Nullable Part part) {
    return part instanceof FormFieldPart field ? field.value().strip() : "";
  }

  private static @Nullable Audience audience(String name) {
    return Arrays.stream(Audience.values())
        .filter(audience -> audience.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
