package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.KeptNotices;
import de.jobcoachingportal.identity.Actor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class KeptNoticeController {
  private final KeptNotices notices;

  KeptNoticeController(KeptNotices notices) {
    this.notices = notices;
  }

  /** Notices addressed to the reader in cases that are closed to them; each is read and objected to under its case. */
  @GetMapping("/api/kept-notices")
  Mono<List<KeptNotices.Kept>> list(Actor actor) {
    return notices.list(actor);
  }
}
