package de.jobcoachingportal.people.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.problems.RequestProblem;
import de.jobcoachingportal.tenancy.GoLiveItem;
import de.jobcoachingportal.tenancy.GoLiveList;
import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The proofs an office gives before it works with real people; signed by its administration. */
@RestController
@RequestMapping("/api/go-live")
class GoLiveController {
  private final GoLiveList list;

  GoLiveController(GoLiveList list) {
    this.list = list;
  }

  record GoLiveView(TenantState state, List<GoLiveList.Entry> proofs) {}

  /** @param reference where the proof can be found, e.g. a file number */
  record SignProof(
      @NotNull LocalDate dated, @NotBlank @Size(max = 200) String reference) {}

  @GetMapping
  Mono<GoLiveView> list(Actor actor, PortalAuthentication token) {
    var tenant = administered(actor, token);
    return list.of(tenant.key()).map(proofs -> new GoLiveView(tenant.state(), proofs));
  }

  @PutMapping("/{item}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> sign(
      @PathVariable GoLiveItem item,
      @Valid @RequestBody SignProof request,
      Actor actor,
      PortalAuthentication token) {
    return list.sign(
        administered(actor, token).key(),
        item,
        request.dated(),
        request.reference().strip(),
        actor.name());
  }

  @DeleteMapping("/{item}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> withdraw(@PathVariable GoLiveItem item, Actor actor, PortalAuthentication token) {
    return list.withdraw(administered(actor, token).key(), item);
  }

  private static Tenant administered(Actor actor, PortalAuthentication token) {
    var tenant = token.tenant();
    if (tenant == null || !actor.is(Role.TENANT_ADMIN)) {
      throw new ProblemException(RequestProblem.NOT_ALLOWED);
    }
    return tenant;
  }
}
