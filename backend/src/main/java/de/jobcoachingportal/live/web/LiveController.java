package de.jobcoachingportal.live.web;

import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.live.LiveSignal;
import de.jobcoachingportal.live.LiveStreams;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Streams of ids: the browser hears that something changed and reads it again, with its access checked again. */
@RestController
class LiveController {

  private final LiveStreams streams;

  LiveController(LiveStreams streams) {
    this.streams = streams;
  }

  /** What changes in a case and for the signed-in person. */
  @GetMapping(path = "/api/cases/{caseId}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<ChangedView>> ofCase(
      @PathVariable UUID caseId,
      @RequestParam(defaultValue = "false") boolean onBoard,
      PortalAuthentication token,
      ServerHttpResponse response) {
    return events(streams.ofCase(token, caseId, onBoard), response);
  }

  /** What changes for the signed-in person. */
  @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<ChangedView>> ofPerson(
      PortalAuthentication token, ServerHttpResponse response) {
    return events(streams.ofPerson(token), response);
  }

  private static Flux<ServerSentEvent<ChangedView>> events(
      Flux<LiveSignal> signals, ServerHttpResponse response) {
    response.getHeaders().setCacheControl("no-store");
    // A proxy that buffers would hold the signals back.
    response.getHeaders().set("X-Accel-Buffering", "no");
    return signals.map(LiveController::event);
  }

  private static ServerSentEvent<ChangedView> event(LiveSignal signal) {
    return switch (signal.topic()) {
      case LiveStreams.BEAT ->
        ServerSentEvent.<ChangedView>builder().comment("").build();
      case LiveSignal.REFETCH ->
        ServerSentEvent.builder(new ChangedView(signal.topic(), null, "all"))
            .event("refetch")
            .build();
      default ->
        ServerSentEvent.builder(new ChangedView(signal.topic(), signal.id(), signal.part()))
            .event("changed")
            .build();
    };
  }
}
