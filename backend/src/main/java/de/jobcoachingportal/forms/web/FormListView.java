package de.jobcoachingportal.forms.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.jobcoachingportal.forms.Forms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms of the office by key, each with its versions, the latest first. */
record FormListView(List<FormView> forms) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FormView(
      UUID id, String key, String title, @Nullable String source, List<VersionView> versions) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VersionView(
      UUID id,
      int number,
      String title,
      String state,
      @Nullable LocalDate inForceFrom) {}

  static FormListView of(List<Forms.Listed> lines) {
    var byForm = new LinkedHashMap<UUID, List<Forms.Listed>>();
    lines.forEach(
        line -> byForm.computeIfAbsent(line.formId(), id -> new ArrayList<>()).add(line));
    return new FormListView(byForm.values().stream().map(FormListView::form).toList());
  }

  private static FormView form(List<Forms.Listed> versions) {
    Forms.Listed latest = versions.getFirst();
    return new FormView(
        latest.formId(),
        latest.key(),
        latest.title(),
        latest.source(),
        versions.stream()
            .map(line -> new VersionView(
                line.versionId(), line.number(), line.title(), line.state(), line.inForceFrom()))
            .toList());
  }
}
