package de.jobcoachingportal.letters;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What stands in a letter; plain text only, so that nothing a person typed can become markup. */
public record Letter(
    Head head, String subject, String salutation, List<Block> body, String closing) {

  /**
   * @param address street and town of the office, line by line; empty as long as the office has none
   * @param contact further ways to reach it, one to a line
   * @param date as it is printed, for instance 20.11.2026
   * @param recipient line by line as in the window of the envelope
   */
  public record Head(
      String office,
      List<String> address,
      List<String> contact,
      String fileNumber,
      String date,
      List<String> recipient) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Numbered.class, name = "numbered"),
    @JsonSubTypes.Type(value = Bullets.class, name = "bullets"),
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Items.class, name = "items")
  })
  public sealed interface Block {}

  public record Heading(String text) implements Block {}

  /** A line break in the text stays one, an empty line starts a new paragraph. */
  public record Text(String text) implements Block {}

  public record Numbered(List<String> items) implements Block {}

  public record Bullets(List<String> items) implements Block {}

  /** A paragraph of which some words are strong. */
  public record Paragraph(List<Run> runs) implements Block {}

  /** A list whose items have strong words, with numbers or dots. */
  public record Items(boolean numbered, List<List<Run>> items) implements Block {}

  /** A line break in the text stays one. */
  public record Run(String text, boolean strong) {}
}
