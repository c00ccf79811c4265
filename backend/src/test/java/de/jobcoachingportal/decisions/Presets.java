package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.ProgrammePreset;
import tools.jackson.databind.json.JsonMapper;

/** The presets as they are shipped. */
final class Presets {
  private Presets() {}

  static ProgrammeParameters parameters(String office) {
    return at(office, "/programme");
  }

  /** The office's first programme beside its usual one. */
  static ProgrammeParameters further(String office) {
    return at(office, "/furtherProgrammes/0");
  }

  private static ProgrammeParameters at(String office, String path) {
    var mapper = JsonMapper.builder().build();
    var file = mapper.readTree(Presets.class.getResourceAsStream("/presets/" + office + ".json"));
    return mapper.treeToValue(file.at(path), ProgrammePreset.class).parameters();
  }
}
