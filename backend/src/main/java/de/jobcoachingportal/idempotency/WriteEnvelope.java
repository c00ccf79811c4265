package de.jobcoachingportal.idempotency;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Actors;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Around every write of a tenant: takes the key, runs the request in one transaction, keeps the answer beside the
 * key, commits, sends the signals, and only then the answer. An error anywhere rolls all of it back.
 */
@Component
@Order(10)
class WriteEnvelope implements WebFilter {
  private static final Set<HttpMethod> WRITES =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
  static final int LARGEST_BODY = 25 * 1024 * 1024;
  private final IdempotencyQueries queries;
  private final Actors actors;
  private final LiveSignals signals;
  private final AuditLog audit;
  private final TransactionalOperator transaction;

  WriteEnvelope(
      IdempotencyQueries queries,
      Actors actors,
      LiveSignals signals,
      AuditLog audit,
      ReactiveTransactionManager transactions) {
    this.queries = queries;
    this.actors = actors;
    this.signals = signals;
    this.audit = audit;
    this.transaction = TransactionalOperator.create(transactions);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String path = exchange.getRequest().getPath().value();
    boolean ours = path.startsWith("/api/")
        && !path.startsWith("/api/platform/")
        && !path.startsWith("/api/public/");
    if (!ours || !WRITES.contains(exchange.getRequest().getMethod())) {
      return chain.filter(exchange);
    }
    return actors
        .of(exchange)
        .flatMap(actor -> body(exchange).flatMap(body -> write(exchange, chain, actor, body)));
  }

  private Mono<Void> write(
      ServerWebExchange exchange, WebFilterChain chain, Actor actor, byte[] body) {
    UUID key = key(exchange.getRequest().getHeaders().getFirst("Idempotency-Key"));
    byte[] hash = hash(exchange, body);
    HeldResponse held = new HeldResponse(exchange.getResponse());
    ServerWebExchange inside = exchange
        .mutate()
        .request(new BufferedRequest(exchange, body))
        .response(held)
        .build();
    Mono<Boolean> fresh = queries
        .take(actor.id(), key, hash)
        .flatMap(isNew -> isNew
            ? chain
                .filter(inside)
                .then(Mono.defer(() -> queries.keep(actor.id(), key, answer(held, hash))))
                .thenReturn(true)
            : Mono.just(false))
        .as(transaction::transactional)
        .onErrorResume(refused -> audit.writeRefusals().then(Mono.error(refused)));
    return fresh
        .flatMap(isNew -> isNew
            ? signals.send().then(Mono.defer(held::release))
            : queries.find(actor.id(), key).flatMap(given -> replay(exchange, given, hash)))
        .contextWrite(signals::collecting)
        .contextWrite(audit::collectingRefusals);
  }

  private static GivenAnswer answer(HeldResponse held, byte[] hash) {
    HttpHeaders headers = held.getHeaders();
    HttpStatusCode status = held.getStatusCode();
    return new GivenAnswer(
        hash,
        status == null ? 200 : status.value(),
        headers.getETag(),
        headers.getFirst(HttpHeaders.LOCATION),
        headers.getFirst(HttpHeaders.CONTENT_TYPE),
        held.body());
  }

  private static Mono<Void> replay(ServerWebExchange exchange, GivenAnswer given, byte[] hash) {
    if (!MessageDigest.isEqual(given.requestHash(), hash)) {
      return Mono.error(new ProblemException(IdempotencyProblem.KEY_USED));
    }
    var response = exchange.getResponse();
    response.setRawStatusCode(given.status());
    header(response.getHeaders(), HttpHeaders.ETAG, given.etag());
    header(response.getHeaders(), HttpHeaders.LOCATION, given.location());
    header(response.getHeaders(), HttpHeaders.CONTENT_TYPE, given.contentType());
    return given.body().length == 0
        ? response.setComplete()
        : response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(given.body())));
  }

  private static void header(HttpHeaders headers, String name, @Nullable String value) {
    if (value != null) {
      headers.set(name, value);
    }
  }

  private static Mono<byte[]> body(ServerWebExchange exchange) {
    return DataBufferUtils.join(exchange.getRequest().getBody(), LARGEST_BODY)
        .map(buffer -> {
          byte[] bytes = new byte[buffer.readableByteCount()];
          buffer.read(bytes);
          DataBufferUtils.release(buffer);
          return bytes;
        })
        .defaultIfEmpty(new byte[0]);
  }

  private static UUID key(@Nullable String header) {
    if (header == null) {
      throw new ProblemException(IdempotencyProblem.KEY_MISSING);
    }
    if (!header.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new ProblemException(
          RequestProblem.INVALID,
          new FieldError("Idempotency-Key", "format", "Erwartet wird eine UUID."));
    }
    return UUID.fromString(header);
  }

  /** What makes two requests the same: method, address with query, version and body. */
  private static byte[] hash(ServerWebExchange exchange, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String head = exchange.getRequest().getMethod() + " "
          + exchange.getRequest().getURI().getRawPath() + "?"
          + exchange.getRequest().getURI().getRawQuery() + "\n"
          + exchange.getRequest().getHeaders().getFirst(HttpHeaders.IF_MATCH) + "\n";
      digest.update(head.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return digest.digest(body);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }

  /** The request with its body already read. */
  private static final class BufferedRequest extends ServerHttpRequestDecorator {
    private final ServerWebExchange exchange;
    private final byte[] body;

    BufferedRequest(ServerWebExchange exchange, byte[] body) {
      super(exchange.getRequest());
      this.exchange = exchange;
      this.body = body;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      return body.length == 0
          ? Flux.empty()
          : Flux.defer(() -> Flux.just(exchange.getResponse().bufferFactory().wrap(body)));
    }
  }
}
