package de.jobcoachingportal.setup.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.setup.OfficeSetup;
import de.jobcoachingportal.setup.Point;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/setup")
class SetupController {
  private final OfficeSetup setup;

  SetupController(OfficeSetup setup) {
    this.setup = setup;
  }

  /** @param ready everything needed before the first notice is done */
  record SetupView(boolean ready, List<Point> points) {}

  /** What the administration of an office has to do before the first notice, and what has time. */
  @GetMapping
  Mono<SetupView> setup(Actor actor) {
    return setup
        .points(actor)
        .map(points -> new SetupView(
            points.stream().allMatch(point -> point.done() || !point.needed()), points));
  }
}
