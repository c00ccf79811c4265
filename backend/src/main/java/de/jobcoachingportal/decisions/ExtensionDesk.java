package de.jobcoachingportal.decisions;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.reviews.ExtensionRequest;
import de.jobcoachingportal.reviews.Extensions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was asked for beyond the grant, and that it has been decided. */
@Component
public class ExtensionDesk {
  private final Extensions extensions;

  ExtensionDesk(Extensions extensions) {
    this.extensions = extensions;
  }

  /** Nothing asked for is zero minutes and months, without a reason. */
  public record Wish(int minutes, int months, String reasons, String requestedBy) {
    static final Wish NONE = new Wish(0, 0, "", "");
  }

  Mono<Wish> wish(CaseFile file) {
    return extensions
        .waiting(file)
        .map(request ->
            new Wish(request.minutes(), request.months(), request.reasons(), request.requestedBy()))
        .defaultIfEmpty(Wish.NONE);
  }

  Mono<Void> decided(CaseFile file, boolean granted) {
    return extensions.decided(
        file, granted ? ExtensionRequest.Outcome.GRANTED : ExtensionRequest.Outcome.REFUSED);
  }
}
