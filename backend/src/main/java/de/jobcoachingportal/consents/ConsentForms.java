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

  /** @param withoutCoaching how some of them read in a case that is about other help */
  private record File(List<ConsentForm> forms, List<ConsentForm> withoutCoaching) {}

  private final File file;

  ConsentForms() {
    try (var input = new ClassPathResource("catalogues/consents.json").getInputStream()) {
      file = JsonMapper.builder().build().readValue(input, File.class);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** @param coaching false in a case that is about other help */
  public List<ConsentForm> all(boolean coaching) {
    return coaching
        ? file.forms()
        : file.forms().stream()
            .map(form -> find(file.withoutCoaching(), form.form()).orElse(form))
            .toList();
  }

  Optional<ConsentForm> find(String form, boolean coaching) {
    return find(all(coaching), form);
  }

  private static Optional<ConsentForm> find(List<ConsentForm> forms, String form) {
    return forms.stream().filter(candidate -> candidate.form().equals(form)).findFirst();
  }
}
