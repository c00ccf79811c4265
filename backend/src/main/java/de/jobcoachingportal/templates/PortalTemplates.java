package de.jobcoachingportal.templates;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the portal brings along for every deciding body, until words of its own come into force. */
@Component
class PortalTemplates {
  private final Map<TemplateKind, TemplateContent> contents = new EnumMap<>(TemplateKind.class);

  PortalTemplates(JsonMapper json) {
    for (TemplateKind kind : TemplateKind.values()) {
      var file = "templates/" + kind.name().toLowerCase() + ".json";
      try (var input = new ClassPathResource(file).getInputStream()) {
        contents.put(kind, json.readValue(input, TemplateContent.class));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }

  TemplateVersion of(DecidingBody body, TemplateKind kind) {
    var id = new UUID(body.ordinal(), kind.ordinal());
    return new TemplateVersion(
        id, 0, body, kind, 0, Objects.requireNonNull(contents.get(kind)), null, Instant.EPOCH, "");
  }

  List<TemplateVersion> all() {
    return Arrays.stream(DecidingBody.values())
        .flatMap(body -> Arrays.stream(TemplateKind.values()).map(kind -> of(body, kind)))
        .toList();
  }
}
