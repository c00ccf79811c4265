package de.jobcoachingportal.tenancy.web;

import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.OnboardingProblem;
import de.jobcoachingportal.tenancy.Preset;
import de.jobcoachingportal.tenancy.Presets;
import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantRegistry;
import de.jobcoachingportal.tenancy.TenantState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Which offices there are and how to reach them: for everybody, without a token. */
@RestController
@RequestMapping("/api/public/offices")
class PublicOfficeController {
  private final Presets presets;
  private final TenantRegistry registry;

  PublicOfficeController(Presets presets, TenantRegistry registry) {
    this.presets = presets;
    this.registry = registry;
  }

  /**
   * @param open whether people can sign in there now
   * @param realm where they sign in; null while that is not possible
   */
  record PublicOffice(
      String key,
      String name,
      String federalState,
      @Nullable String region,
      @Nullable Boolean jobcoachingOffered,
      boolean open,
      boolean trial,
      @Nullable String realm) {}

  record PublicOfficeDetail(
      PublicOffice office,
      @Nullable String hostAuthority,
      @Nullable String seat,
      List<Preset.Contact> contacts,
      @Nullable String jobcoachingNote) {}

  @GetMapping
  Mono<List<PublicOffice>> list() {
    return registry
        .all()
        .map(PublicOfficeController::byKey)
        .map(tenants -> presets.all().stream()
            .map(preset -> office(preset, tenants.get(preset.key())))
            .sorted(
                Comparator.comparing(PublicOffice::federalState).thenComparing(PublicOffice::name))
            .toList());
  }

  @GetMapping("/{key}")
  Mono<PublicOfficeDetail> one(@PathVariable String key) {
    var preset =
        presets.of(key).orElseThrow(() -> new ProblemException(OnboardingProblem.UNKNOWN_OFFICE));
    return registry
        .all()
        .map(PublicOfficeController::byKey)
        .map(tenants -> new PublicOfficeDetail(
            office(preset, tenants.get(key)),
            preset.hostAuthority().value(),
            preset.seat().value(),
            preset.contacts(),
            preset.jobcoachingNote().value()));
  }

  private static Map<String, Tenant> byKey(List<Tenant> tenants) {
    return tenants.stream().collect(Collectors.toMap(Tenant::key, tenant -> tenant));
  }

  private static PublicOffice office(Preset preset, @Nullable Tenant tenant) {
    var admitted = tenant != null && tenant.state().opensToPeople() ? tenant : null;
    return new PublicOffice(
        preset.key(),
        String.valueOf(preset.name().value()),
        String.valueOf(preset.federalState().value()),
        preset.region().value(),
        preset.jobcoachingOffered().value(),
        admitted != null,
        admitted != null && admitted.state() == TenantState.TRIAL,
        admitted == null ? null : admitted.realm());
  }
}
