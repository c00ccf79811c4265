package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.FilePapers;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.tenancy.Tenant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The filled forms of a case, each with the sections its reader sees. */
@Component
class FormsInFile implements FilePapers {
  private final CaseForms forms;
  private final FormSheets sheets;
  private final LetterPdf pdf;

  FormsInFile(CaseForms forms, FormSheets sheets, LetterPdf pdf) {
    this.forms = forms;
    this.sheets = sheets;
    this.pdf = pdf;
  }

  @Override
  public Flux<FilePaper> of(CaseFile file) {
    return Flux.deferContextual(context -> {
      String office = Tenant.nameIn(context);
      return forms
          .of(file)
          .flatMapIterable(found -> found)
          .map(form -> new FilePaper(
              "FORM",
              form.title().de(),
              pdf.print(sheets.sheet(form, file.coachingCase().number(), office))));
    });
  }
}
