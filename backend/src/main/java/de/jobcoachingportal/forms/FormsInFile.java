package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.FilePapers;
import de.jobcoachingportal.letters.LetterPdf;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The filled forms of a case, each with the sections its reader sees. */
@Component
class FormsInFile implements FilePapers {
  private final CaseForms forms;
  private final FormSheets sheets;
  private final CaseRules rules;
  private final LetterPdf pdf;

  FormsInFile(CaseForms forms, FormSheets sheets, CaseRules rules, LetterPdf pdf) {
    this.forms = forms;
    this.sheets = sheets;
    this.rules = rules;
    this.pdf = pdf;
  }

  @Override
  public Flux<FilePaper> of(CaseFile file) {
    return Mono.zip(forms.of(file), rules.bodyName(file))
        .flatMapIterable(found -> found.getT1().stream()
            .map(form -> new FilePaper(
                "FORM",
                form.title().de(),
                pdf.print(sheets.sheet(form, file.coachingCase().number(), found.getT2()))))
            .toList());
  }
}
