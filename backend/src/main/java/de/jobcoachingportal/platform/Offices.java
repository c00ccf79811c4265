package de.jobcoachingportal.platform;

import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.GoLiveList;
import de.jobcoachingportal.tenancy.Onboarding;
import de.jobcoachingportal.tenancy.OnboardingProblem;
import de.jobcoachingportal.tenancy.OnboardingProgress;
import de.jobcoachingportal.tenancy.Presets;
import de.jobcoachingportal.tenancy.TenantRegistry;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All 17 offices with what the registry knows of them. */
@Component
public class Offices {
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Presets presets;
  private final TenantRegistry registry;
  private final Onboarding onboarding;
  private final GoLiveList proofs;

  Offices(Presets presets, TenantRegistry registry, Onboarding onboarding, GoLiveList proofs) {
    this.presets = presets;
    this.registry = registry;
    this.onboarding = onboarding;
    this.proofs = proofs;
  }

  public Mono<List<Office>> all() {
    return Mono.zip(
            registry.registered().collectMap(entry -> entry.tenant().key()),
            onboarding.all().collectMap(OnboardingProgress::tenantKey),
            proofs.ofAll())
        .map(known -> presets.all().stream()
            .map(preset -> new Office(
                preset,
                known.getT1().get(preset.key()),
                known.getT2().get(preset.key()),
                known.getT3().getOrDefault(preset.key(), GoLiveList.NONE_SIGNED),
                lacksSteps(known.getT2().get(preset.key()))))
            .toList());
  }

  private boolean lacksSteps(@Nullable OnboardingProgress run) {
    return run != null && run.done() && !onboarding.missing(run).isEmpty();
  }

  public Mono<Office> one(String key) {
    return all()
        .flatMapIterable(offices -> offices)
        .filter(office -> office.preset().key().equals(key))
        .next()
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.UNKNOWN_OFFICE)));
  }

  /** Every change of any office, whichever copy of the API works on it; starts with the present state. */
  public Flux<List<Office>> changes() {
    return Mono.defer(this::all)
        .repeatWhen(done -> done.delayElements(LOOK))
        .distinctUntilChanged();
  }
}
