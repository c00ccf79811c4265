package de.jobcoachingportal.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the portal brings along, until an office brings its own words into force. */
@Component
class PortalTemplates {
  private final Map<TemplateKind, TemplateVersion> templates = new EnumMap<>(TemplateKind.class);

  PortalTemplates(JsonMapper json) {
    for (TemplateKind kind : TemplateKind.values()) {
      var file = "templates/" + kind.name().toLowerCase() + ".json";
      try (var input = new ClassPathResource(file).getInputStream()) {
        var content = json.readValue(input, TemplateContent.class);
        templates.put(
            kind,
            new TemplateVersion(
                new UUID(0, kind.ordinal()), 0, kind, 0, content, null, Instant.EPOCH, ""));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }

  TemplateVersion of(TemplateKind kind) {
    return Objects.requireNonNull(templates.get(kind));
  }
}
