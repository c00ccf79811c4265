package de.jobcoachingportal.programmes.web;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.programmes.DecidingBodies;
import de.jobcoachingportal.programmes.Letterhead;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/deciding-bodies")
class DecidingBodyController {
  private final DecidingBodies bodies;

  DecidingBodyController(DecidingBodies bodies) {
    this.bodies = bodies;
  }

  /** Name and address as they stand on the letters of the body. */
  record EnterBody(
      @NotBlank @Size(max = 200) String name,
      @NotEmpty @Size(max = 5) List<@NotBlank @Size(max = 200) String> address,
      @NotNull @Size(max = 5) List<@NotBlank @Size(max = 200) String> contact) {}

  /**
   * A body that decides in the place of the office.
   *
   * @param version to be sent with a change; 0 and no name until the administration has entered it
   * @param actions ENTER
   */
  record BodyView(
      DecidingBody body,
      long version,
      String name,
      List<String> address,
      List<String> contact,
      List<String> actions) {

    static BodyView of(DecidingBodies.Entry entry, Actor actor) {
      return new BodyView(
          entry.body(),
          entry.version(),
          entry.letterhead().name(),
          entry.letterhead().address(),
          entry.letterhead().contact(),
          actor.is(Role.TENANT_ADMIN) ? List.of("ENTER") : List.of());
    }
  }

  /** The bodies that can decide beside the office. */
  @GetMapping
  Flux<BodyView> all(Actor actor) {
    return bodies.besideOffice().map(entry -> BodyView.of(entry, actor));
  }

  @PutMapping("/{body}")
  Mono<BodyView> enter(
      @PathVariable DecidingBody body,
      @Valid @RequestBody EnterBody request,
      ExpectedVersion expected,
      Actor actor) {
    var letterhead = new Letterhead(
        request.name().strip(), stripped(request.address()), stripped(request.contact()));
    return bodies.enter(body, letterhead, expected, actor).map(entry -> BodyView.of(entry, actor));
  }

  private static List<String> stripped(List<String> lines) {
    return lines.stream().map(String::strip).toList();
  }
}
