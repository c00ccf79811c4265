package de.jobcoachingportal.cases;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Letters that have left the house. An invitation stays out: it carries the code of its recipient. */
@Component
class LettersInFile implements FilePapers {
  private final CaseLetterRepository rows;
  private final CaseLetters letters;

  LettersInFile(CaseLetterRepository rows, CaseLetters letters) {
    this.rows = rows;
    this.letters = letters;
  }

  @Override
  public Flux<FilePaper> of(CaseFile file) {
    return rows.findByCaseIdOrderById(file.id())
        .filter(letter -> letter.printedAt() != null && letter.kind() != CaseLetter.Kind.INVITATION)
        .map(letter -> new FilePaper("LETTER", letter.subject(), letters.print(file, letter.id())));
  }
}
