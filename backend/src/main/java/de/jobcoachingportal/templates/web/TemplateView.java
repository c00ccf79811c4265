package de.jobcoachingportal.templates.web;

import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.templates.TemplateContent;
import de.jobcoachingportal.templates.TemplateKind;
import de.jobcoachingportal.templates.TemplateVersion;
import de.jobcoachingportal.templates.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code gaps}: what is missing before it may come into force; {@code writable}: a draft of the office. */
record TemplateView(
    UUID id,
    long version,
    DecidingBody body,
    TemplateKind kind,
    int number,
    @Nullable LocalDate inForceFrom,
    boolean writable,
    TemplateContent content,
    List<FieldError> gaps) {

  static TemplateView of(TemplateVersion version) {
    return new TemplateView(
        version.id(),
        version.version(),
        version.body(),
        version.kind(),
        version.number(),
        version.inForceFrom(),
        version.number() > 0 && version.inForceFrom() == null,
        version.content(),
        Templates.gaps(version));
  }
}
