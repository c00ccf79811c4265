package de.jobcoachingportal.cases;

import de.jobcoachingportal.letters.PrintedLetter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a module keeps of a case in words and not as a file: when the case leaves the portal for the electronic file of the
 * office, it is printed as its reader sees it.
 */
public interface FilePapers {

  Flux<FilePaper> of(CaseFile file);

  /**
   * @param kind as the index of the file names it
   * @param print sets it when its turn comes
   */
  record FilePaper(String kind, String title, Mono<PrintedLetter> print) {}
}
