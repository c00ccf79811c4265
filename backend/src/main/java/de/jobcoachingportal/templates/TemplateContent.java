package de.jobcoachingportal.templates;

import de.jobcoachingportal.problems.FieldError;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an office writes in a template.
 *
 * @param letterhead lines beside the name of the office: section, telephone, hours; plain text
 * @param body the letter between salutation and greeting, see {@link TemplateReader}
 * @param remedy how to object, where the programme names no text of its own; null: the portal's text, marked as unchecked
 */
public record TemplateContent(
    List<String> letterhead,
    String body,
    List<TextBlock> blocks,
    @Nullable String remedy) {

  public TemplateContent {
    letterhead = List.copyOf(letterhead);
    blocks = List.copyOf(blocks);
  }

  /** A sentence the office uses again and again, and in which notices it stands. */
  public record TextBlock(String title, Set<Occasion> occasions, String text) {
    public TextBlock {
      occasions = Set.copyOf(occasions);
    }
  }

  /** Everything that is wrong, each with pointer, place and reason; empty: it can be kept. */
  List<FieldError> flaws(TemplateKind kind) {
    var errors = new ArrayList<FieldError>();
    add(errors, "/body", TemplateReader.body(body, kind).flaws());
    for (int i = 0; i < blocks.size(); i++) {
      add(
          errors,
          "/blocks/" + i + "/text",
          TemplateReader.sentence(blocks.get(i).text(), kind).flaws());
    }
    return errors;
  }

  /** What is missing before it may come into force. */
  List<FieldError> gaps(TemplateKind kind) {
    var missing = EnumSet.copyOf(Placeholder.required(kind));
    missing.removeAll(used(kind));
    return missing.stream()
        .map(placeholder -> new FieldError(
            "/body",
            "missing-placeholder",
            "Es fehlt {{" + placeholder.key() + "}}: " + placeholder.meaning() + "."))
        .toList();
  }

  private Set<Placeholder> used(TemplateKind kind) {
    var used = new HashSet<Placeholder>();
    for (Part part : TemplateReader.body(body, kind).parts()) {
      if (part instanceof Part.Slot(var placeholder)) {
        used.add(placeholder);
      }
    }
    return used;
  }

  private static void add(List<FieldError> errors, String pointer, List<Flaw> flaws) {
    flaws.forEach(flaw -> errors.add(new FieldError(pointer, flaw.code(), flaw.sentence())));
  }
}
