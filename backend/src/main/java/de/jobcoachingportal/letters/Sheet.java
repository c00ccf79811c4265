package de.jobcoachingportal.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filled form as it is printed: questions with their answers, plain text only. */
public record Sheet(
    String office, String fileNumber, String date, String title, List<Section> sections) {

  /** @param note who filled and confirmed it; null if there is nothing to say */
  public record Section(String heading, @Nullable String note, List<Line> lines) {}

  /** A question and what was answered; a line break in the answer stays one. */
  public record Line(String question, String answer) {}
}
