package de.jobcoachingportal.templates.web;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.templates.Occasion;
import de.jobcoachingportal.templates.Placeholder;
import de.jobcoachingportal.templates.TemplateKind;
import de.jobcoachingportal.templates.TemplateVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record TemplatesView(
    List<VersionLine> versions, List<PlaceholderLine> placeholders, List<Occasion> occasions) {

  /** {@code number} 0 is the portal's own; {@code changedBy} is empty for it. */
  record VersionLine(
      UUID id,
      DecidingBody body,
      TemplateKind kind,
      int number,
      TemplateVersion.State state,
      @Nullable LocalDate inForceFrom,
      Instant changedAt,
      String changedBy) {}

  /** {@code block}: stands alone between paragraphs; {@code required}: no template comes into force without it. */
  record PlaceholderLine(
      TemplateKind kind, String key, String meaning, boolean block, boolean required) {}

  static TemplatesView of(List<TemplateVersion> versions, LocalDate today) {
    return new TemplatesView(
        versions.stream().map(version -> line(version, versions, today)).toList(),
        Arrays.stream(TemplateKind.values())
            .flatMap(kind -> Arrays.stream(Placeholder.values())
                .filter(placeholder -> placeholder.belongsTo(kind))
                .map(placeholder -> new PlaceholderLine(
                    kind,
                    placeholder.key(),
                    placeholder.meaning(),
                    placeholder.isBlock(),
                    Placeholder.required(kind).contains(placeholder))))
            .toList(),
        List.of(Occasion.values()));
  }

  private static VersionLine line(
      TemplateVersion version, List<TemplateVersion> all, LocalDate today) {
    int current = all.stream()
        .filter(other -> other.body() == version.body() && other.kind() == version.kind())
        .filter(other -> other.inForceFrom() != null && !other.inForceFrom().isAfter(today))
        .max(Comparator.comparing(TemplateVersion::inForceFrom))
        .map(TemplateVersion::number)
        .orElse(0);
    var state = version.number() == 0
        ? (current == 0 ? TemplateVersion.State.IN_FORCE : TemplateVersion.State.SUPERSEDED)
        : version.state(today, current);
    return new VersionLine(
        version.id(),
        version.body(),
        version.kind(),
        version.number(),
        state,
        version.inForceFrom(),
        version.changedAt(),
        version.changedBy());
  }
}
