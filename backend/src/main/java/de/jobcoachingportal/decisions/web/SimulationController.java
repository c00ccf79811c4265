package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Simulations;
import de.jobcoachingportal.identity.Actor;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
class SimulationController {
  private final Simulations simulations;

  SimulationController(Simulations simulations) {
    this.simulations = simulations;
  }

  /** A version over all filed cases, batch by batch; whoever closes the stream stops it. */
  @GetMapping(
      path = "/api/programme-versions/{id}/simulation",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<Simulations.Step> simulate(@PathVariable UUID id, Actor actor, ServerHttpResponse response) {
    response.getHeaders().setCacheControl("no-store");
    response.getHeaders().set("X-Accel-Buffering", "no");
    return simulations.over(id, actor);
  }
}
