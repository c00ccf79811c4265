package de.jobcoachingportal.idempotency;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the answer back until the transaction behind it is committed: nobody hears "done" before it is. */
final class HeldResponse extends ServerHttpResponseDecorator {
  private byte[] body = new byte[0];

  HeldResponse(ServerHttpResponse response) {
    super(response);
  }

  @Override
  public Mono<Void> writeWith(Publisher<? extends DataBuffer> content) {
    return DataBufferUtils.join(content)
        .doOnNext(buffer -> {
          body = new byte[buffer.readableByteCount()];
          buffer.read(body);
          DataBufferUtils.release(buffer);
        })
        .then();
  }

  @Override
  public Mono<Void> writeAndFlushWith(
      Publisher<? extends Publisher<? extends DataBuffer>> content) {
    return writeWith(Flux.from(content).concatMap(part -> part));
  }

  @Override
  public Mono<Void> setComplete() {
    return Mono.empty();
  }

  byte[] body() {
    return body;
  }

  /** Sends what was held. */
  Mono<Void> release() {
    ServerHttpResponse response = getDelegate();
    if (body.length == 0) {
      return response.setComplete();
    }
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }
}
