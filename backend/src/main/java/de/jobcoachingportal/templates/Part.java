package de.jobcoachingportal.templates;

import java.util.List;

/** A template as it was understood. */
sealed interface Part {
  record Heading(List<Piece> pieces) implements Part {}

  record Paragraph(List<Piece> pieces) implements Part {}

  record Items(boolean numbered, List<List<Piece>> items) implements Part {}

  record Slot(Placeholder placeholder) implements Part {}

  /** A piece of a sentence. */
  sealed interface Piece {
    boolean strong();

    record Words(String text, boolean strong) implements Piece {}

    record Field(Placeholder placeholder, boolean strong) implements Piece {}
  }
}
