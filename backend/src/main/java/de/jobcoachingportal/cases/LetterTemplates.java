package de.jobcoachingportal.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Texts to begin a letter with; who writes changes them as they like. Salutation and closing are set by the printing. */
@Component
public class LetterTemplates {

  /**
   * @param answer whether an answer is usually awaited
   * @param body with the placeholders {number} and {date}
   */
  public record Template(CaseLetter.Kind kind, boolean answer, String subject, String body) {}

  private record File(List<Template> letters) {}

  private final List<Template> templates;

  LetterTemplates() {
    try (var input = new ClassPathResource("catalogues/letters.json").getInputStream()) {
      templates = JsonMapper.builder().build().readValue(input, File.class).letters();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  public List<Template> all() {
    return templates;
  }
}
