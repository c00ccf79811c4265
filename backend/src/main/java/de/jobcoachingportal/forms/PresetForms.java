package de.jobcoachingportal.forms;

import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms that come with the portal, data files under {@code forms/presets}. */
@Component
class PresetForms {

  /**
   * @param source where the questions come from
   * @param offices keys of the offices it is for; null: all
   * @param paper which it stands for once it is confirmed; null: none
   */
  record PresetForm(
      String key,
      String source,
      @Nullable List<String> offices,
      @Nullable Paper paper,
      JsonNode definition) {

    boolean isFor(String office) {
      return offices == null || offices.contains(office);
    }
  }

  private final List<PresetForm> all;

  PresetForms() {
    var json = JsonMapper.builder().build();
    try {
      all = Arrays.stream(new PathMatchingResourcePatternResolver()
              .getResources("classpath:forms/presets/*.json"))
          .map(file -> read(json, file))
          .sorted(Comparator.comparing(PresetForm::key))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  List<PresetForm> all() {
    return all;
  }

  private static PresetForm read(JsonMapper json, Resource file) {
    try (InputStream in = file.getInputStream()) {
      return json.readValue(in, PresetForm.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
