package de.jobcoachingportal.templates;

import de.jobcoachingportal.letters.Letter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a case puts into the places of a template. What is put in stays words: it never becomes a tag or a placeholder. */
public final class Filling {
  private final Map<Placeholder, String> words = new EnumMap<>(Placeholder.class);
  private final Map<Placeholder, List<Letter.Block>> blocks = new EnumMap<>(Placeholder.class);

  public Filling put(Placeholder placeholder, String value) {
    words.put(placeholder, value);
    return this;
  }

  public Filling put(Placeholder placeholder, List<Letter.Block> value) {
    blocks.put(placeholder, value);
    return this;
  }

  /** The body of the letter. A heading under which nothing stands falls away with its empty place. */
  public List<Letter.Block> fill(TemplateContent content, TemplateKind kind, Occasion occasion) {
    put(Placeholder.TEXT_BLOCKS, textBlocks(content, kind, occasion));
    var filled = new ArrayList<Letter.Block>();
    for (Part part : TemplateReader.body(content.body(), kind).parts()) {
      if (part instanceof Part.Heading) {
        dropEmptyHeading(filled);
      }
      filled.addAll(filled(part));
    }
    dropEmptyHeading(filled);
    return filled;
  }

  private List<Letter.Block> filled(Part part) {
    return switch (part) {
      case Part.Heading heading -> List.of(new Letter.Heading(plain(heading.pieces())));
      case Part.Paragraph paragraph -> List.of(new Letter.Paragraph(runs(paragraph.pieces())));
      case Part.Items items ->
        List.of(new Letter.Items(
            items.numbered(), items.items().stream().map(this::runs).toList()));
      case Part.Slot slot -> blocks.getOrDefault(slot.placeholder(), List.of());
    };
  }

  private List<Letter.Block> textBlocks(
      TemplateContent content, TemplateKind kind, Occasion occasion) {
    var items = new ArrayList<List<Letter.Run>>();
    for (TemplateContent.TextBlock block : content.blocks()) {
      if (block.occasions().contains(occasion)) {
        for (Part part : TemplateReader.sentence(block.text(), kind).parts()) {
          items.add(runs(((Part.Paragraph) part).pieces()));
        }
      }
    }
    return items.isEmpty() ? List.of() : List.of(new Letter.Items(false, items));
  }

  private List<Letter.Run> runs(List<Part.Piece> pieces) {
    return pieces.stream()
        .map(piece -> new Letter.Run(text(piece), piece.strong()))
        .toList();
  }

  private String plain(List<Part.Piece> pieces) {
    var words = new StringBuilder();
    pieces.forEach(piece -> words.append(text(piece)));
    return words.toString().strip();
  }

  private String text(Part.Piece piece) {
    return switch (piece) {
      case Part.Piece.Words words -> words.text();
      case Part.Piece.Field field -> words.getOrDefault(field.placeholder(), "");
    };
  }

  private static void dropEmptyHeading(List<Letter.Block> filled) {
    if (!filled.isEmpty() && filled.getLast() instanceof Letter.Heading) {
      filled.removeLast();
    }
  }
}
