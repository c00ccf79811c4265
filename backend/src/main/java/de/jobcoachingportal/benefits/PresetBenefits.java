package de.jobcoachingportal.benefits;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The catalogues that come with the portal, data files under {@code benefits}: an office's own, else the common one. */
@Component
class PresetBenefits {

  /** @param source where this benefit of the office is named */
  record PresetBenefit(String key, String source, Benefit.Entry entry) {}

  private record File(List<PresetBenefit> benefits) {}

  private final JsonMapper json = JsonMapper.builder().build();

  List<PresetBenefit> of(String office) {
    var own = new ClassPathResource("benefits/" + office + ".json");
    return read(own.exists() ? own : new ClassPathResource("benefits/common.json"));
  }

  private List<PresetBenefit> read(ClassPathResource file) {
    try (InputStream in = file.getInputStream()) {
      return json.readValue(in, File.class).benefits();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
