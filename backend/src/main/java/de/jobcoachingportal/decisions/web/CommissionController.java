package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Commissions;
import de.jobcoachingportal.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/cases/{caseId}/commission")
class CommissionController {
  private final Commissions commissions;

  CommissionController(Commissions commissions) {
    this.commissions = commissions;
  }

  /** {@code rateCentsPerHour}: what was agreed with the coach; empty if it stands elsewhere. */
  record CommissionCoach(@Nullable @Min(1) @Max(100000) Integer rateCentsPerHour) {}

  record CommissionView(UUID id) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<CommissionView> commission(
      @PathVariable UUID caseId, @Valid @RequestBody CommissionCoach request, Actor actor) {
    return commissions
        .commission(caseId, request.rateCentsPerHour(), actor)
        .map(CommissionView::new);
  }
}
