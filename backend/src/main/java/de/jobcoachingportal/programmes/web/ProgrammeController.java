package de.jobcoachingportal.programmes.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import de.jobcoachingportal.programmes.Programmes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

@RestController
@RequestMapping("/api/programmes")
class ProgrammeController {
  private final Programmes programmes;

  ProgrammeController(Programmes programmes) {
    this.programmes = programmes;
  }

  /** The rules of the office are no secret: everybody of the tenant may read them. */
  @GetMapping
  Flux<ProgrammeVersion> all(Actor actor) {
    return programmes.all();
  }
}
