package de.jobcoachingportal.programmes;

import de.jobcoachingportal.tenancy.OnboardingStep;
import de.jobcoachingportal.tenancy.Preset;
import de.jobcoachingportal.tenancy.Presets;
import de.jobcoachingportal.tenancy.Tenant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives a new office the rules its preset knows. */
@Component
class LoadProgrammes implements OnboardingStep {
  private final Presets presets;
  private final ProgrammeStore programmes;
  private final JsonMapper json = JsonMapper.builder().build();

  LoadProgrammes(Presets presets, ProgrammeStore programmes) {
    this.presets = presets;
    this.programmes = programmes;
  }

  @Override
  public String name() {
    return "load-programmes";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    Preset preset = presets.of(tenant.key()).orElseThrow();
    List<JsonNode> further =
        preset.furtherProgrammes() == null ? List.of() : preset.furtherProgrammes();
    return load(preset.programme(), true)
        .thenMany(Flux.fromIterable(further).concatMap(programme -> load(programme, false)))
        .then();
  }

  private Mono<Void> load(JsonNode programme, boolean usual) {
    return programmes.load(json.treeToValue(programme, ProgrammePreset.class), usual);
  }
}
