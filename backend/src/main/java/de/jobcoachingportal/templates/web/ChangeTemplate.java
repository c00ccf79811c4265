package de.jobcoachingportal.templates.web;

import de.jobcoachingportal.templates.Occasion;
import de.jobcoachingportal.templates.TemplateContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code body}: h2, p, ul, ol, li, strong, br and placeholders in two braces. */
record ChangeTemplate(
    @NotNull @Size(max = 8) List<@NotBlank @Size(max = 120) String> letterhead,
    @NotBlank @Size(max = 20000) String body,
    @NotNull @Size(max = 40) List<@NotNull @Valid TextBlockText> blocks,
    @Nullable @Size(max = 4000) String remedy) {

  record TextBlockText(
      @NotBlank @Size(max = 120) String title,
      @NotNull Set<@NotNull Occasion> occasions,
      @NotBlank @Size(max = 2000) String text) {}

  TemplateContent content() {
    return new TemplateContent(
        letterhead,
        body,
        blocks.stream()
            .map(block ->
                new TemplateContent.TextBlock(block.title(), block.occasions(), block.text()))
            .toList(),
        remedy == null || remedy.isBlank() ? null : remedy.strip());
  }
}
