package de.jobcoachingportal.consents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The texts that people agree to, in force now; what was shown to somebody is kept with their answer. */
@Component
public class ConsentForms {

  private record File(List<ConsentForm> forms) {}

  private final List<ConsentForm> forms;

  ConsentForms() {
    try (var input = new ClassPathResource("catalogues/consents.json").getInputStream()) {
      forms = JsonMapper.builder().build().readValue(input, File.class).forms();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  public List<ConsentForm> all() {
    return forms;
  }

  public Optional<ConsentForm> find(String form) {
    return forms.stream().filter(candidate -> candidate.form().equals(form)).findFirst();
  }
}
