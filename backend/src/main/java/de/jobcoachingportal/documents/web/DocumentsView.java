package de.jobcoachingportal.documents.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.documents.FileQueries;
import de.jobcoachingportal.documents.Files;
import de.jobcoachingportal.documents.StoredFile;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files the caller may see; {@code audiences}: who may be chosen as reader of a new one. */
record DocumentsView(List<DocumentView> documents, List<Audience> audiences, List<String> actions) {

  /** @param step the step on paper that the file shows; {@code answer} the letter it answers; mostly neither */
  record DocumentView(
      UUID id,
      StoredFile.Kind kind,
      String title,
      String fileName,
      String mediaType,
      int sizeBytes,
      Audience audience,
      String addedBy,
      Instant addedAt,
      FileQueries.@Nullable Step step,
      FileQueries.@Nullable Answer answer) {

    static DocumentView of(FileQueries.Line line) {
      return new DocumentView(
          line.id(),
          line.kind(),
          line.title(),
          line.fileName(),
          line.mediaType(),
          line.sizeBytes(),
          line.audience(),
          line.addedBy(),
          line.addedAt(),
          line.step(),
          line.answer());
    }
  }

  static DocumentsView of(Files.Listed listed) {
    return new DocumentsView(
        listed.lines().stream().map(DocumentView::of).toList(),
        Arrays.stream(Audience.values())
            .filter(audience -> audience != Audience.EARLY_END)
            .filter(audience -> audience == Audience.AUTHOR || listed.file().sees(audience))
            .toList(),
        listed.file().actions(Set.of(Operation.DOCUMENT_ADD, Operation.FILE_EXPORT)));
  }
}
