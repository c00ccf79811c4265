package de.jobcoachingportal.forms.web;

import de.jobcoachingportal.forms.DocumentExchange;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads a document before the write begins: unpacking one takes its time, and a write holds a connection to the database
 * from its start. What was read is judged inside, where it is known whose part it is; the version of the part says there
 * whether somebody else was faster.
 */
@Component
@Order(9)
class DocumentsFirst implements WebFilter {
  /** Attribute of the request: what was read. */
  static final String READ = "forms.document";

  /** A little above what is taken, so that the answer to a large one says how large it may be. */
  private static final int LARGEST_DOCUMENT = 6 * 1024 * 1024;

  private static final PathPattern PATH = PathPatternParser.defaultInstance.parse(
      "/api/cases/{case}/forms/{form}/parts/{filler}/document");

  private final DocumentExchange documents;

  DocumentsFirst(DocumentExchange documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    if (request.getMethod() != HttpMethod.POST
        || !PATH.matches(request.getPath().pathWithinApplication())
        || !isDocx(request)) {
      return chain.filter(exchange);
    }
    return content(request)
        .flatMap(content -> documents.read(content).flatMap(read -> {
          exchange.getAttributes().put(READ, read);
          return chain.filter(
              exchange.mutate().request(again(exchange, content)).build());
        }));
  }

  /** Compared as it was sent: reading a type that is none fails, and what it is is said further inside. */
  private static boolean isDocx(ServerHttpRequest request) {
    String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
    return type != null
        && type.split(";", 2)[0].strip().equalsIgnoreCase(FormDocumentController.DOCX);
  }

  private static Mono<byte[]> content(ServerHttpRequest request) {
    return DataBufferUtils.join(request.getBody(), LARGEST_DOCUMENT)
        .map(buffer -> {
          byte[] content = new byte[buffer.readableByteCount()];
          buffer.read(content);
          DataBufferUtils.release(buffer);
          return content;
        })
        .defaultIfEmpty(new byte[0])
        .onErrorMap(
            DataBufferLimitException.class,
            tooLarge -> new ProblemException(RequestProblem.TOO_LARGE));
  }

  /** The body once more, for what makes two requests the same. */
  private static ServerHttpRequest again(ServerWebExchange exchange, byte[] content) {
    return new ServerHttpRequestDecorator(exchange.getRequest()) {
      @Override
      public Flux<DataBuffer> getBody() {
        return content.length == 0
            ? Flux.empty()
            : Flux.defer(() -> Flux.just(exchange.getResponse().bufferFactory().wrap(content)));
      }
    };
  }
}
