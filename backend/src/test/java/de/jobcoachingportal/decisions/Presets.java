package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammePreset;
import tools.jackson.databind.json.JsonMapper;

/** The presets as they are shipped. */
final class Presets {
  private Presets() {}

  static ProgrammeParameters parameters(String office) {
    var mapper = JsonMapper.builder().build();
    var file = mapper.readTree(Presets.class.getResourceAsStream("/presets/" + office + ".json"));
    return mapper.treeToValue(file.get("programme"), ProgrammePreset.class).parameters();
  }
}
