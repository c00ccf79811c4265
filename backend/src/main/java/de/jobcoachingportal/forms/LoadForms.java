package de.jobcoachingportal.forms;

import de.jobcoachingportal.forms.PresetForms.PresetForm;
import de.jobcoachingportal.tenancy.OnboardingStep;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives an office the forms of the portal, in force from the day they are loaded; one it has already stays as it made it. */
@Component
class LoadForms implements OnboardingStep {
  private final PresetForms presets;
  private final FormQueries forms;
  private final Definitions definitions;
  private final Clock clock;

  LoadForms(PresetForms presets, FormQueries forms, Definitions definitions, Clock clock) {
    this.presets = presets;
    this.forms = forms;
    this.definitions = definitions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "load-forms";
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    return Flux.fromIterable(presets.all())
        .filter(preset -> preset.isFor(tenant.key()))
        .concatMap(this::load)
        .then();
  }

  private Mono<Void> load(PresetForm preset) {
    FormDefinition definition = definitions.read(preset.definition());
    return forms.load(
        preset,
        definition.layout().title().de(),
        definitions.write(definition),
        LocalDate.now(clock),
        clock.instant());
  }
}
