package de.jobcoachingportal.benefits;

import de.jobcoachingportal.tenancy.OnboardingStep;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives an office the catalogue its preset knows; an entry it has already stays as the office made it. */
@Component
class LoadBenefits implements OnboardingStep {
  private final PresetBenefits presets;
  private final BenefitStore benefits;
  private final Clock clock;

  LoadBenefits(PresetBenefits presets, BenefitStore benefits, Clock clock) {
    this.presets = presets;
    this.benefits = benefits;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "load-benefits";
  }

  @Override
  public int order() {
    return 46;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    return Flux.fromIterable(presets.of(tenant.key()))
        .concatMap(preset -> benefits.load(preset, clock.instant()))
        .then();
  }
}
