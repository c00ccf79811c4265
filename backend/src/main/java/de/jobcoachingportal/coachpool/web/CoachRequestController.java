package de.jobcoachingportal.coachpool.web;

import de.jobcoachingportal.coachpool.CoachQueries;
import de.jobcoachingportal.coachpool.CoachRequests;
import de.jobcoachingportal.coachpool.SecrecyText;
import de.jobcoachingportal.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coach-requests")
class CoachRequestController {
  private final CoachRequests requests;

  CoachRequestController(CoachRequests requests) {
    this.requests = requests;
  }

  /** {@code secrecyText}: what the coach promises with the commitment. */
  record CoachRequestsView(String secrecyText, List<CoachQueries.OpenRequest> requests) {}

  /** Requests to the caller as a coach; without any personal data. */
  @GetMapping
  Mono<CoachRequestsView> mine(Actor actor) {
    return requests
        .to(actor)
        .collectList()
        .map(open -> new CoachRequestsView(SecrecyText.TEXT, open));
  }

  @PostMapping("/{choiceId}/commitment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> commit(@PathVariable UUID choiceId, Actor actor) {
    return requests.commit(choiceId, actor);
  }
}
