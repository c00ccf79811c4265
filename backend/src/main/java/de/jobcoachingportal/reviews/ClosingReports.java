package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.PaperDeskQueries;
import de.jobcoachingportal.documents.Files;
import de.jobcoachingportal.documents.NewFile;
import de.jobcoachingportal.documents.PrintJobs;
import de.jobcoachingportal.documents.StoredFile;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.programmes.Letterhead;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets a closing report as a letter and keeps it byte for byte; it goes by post unless the employee chose the portal. */
@Component
class ClosingReports {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final PaperDeskQueries.Recipient NOBODY =
      new PaperDeskQueries.Recipient("Guten Tag,", List.of());

  private final PaperDeskQueries people;
  private final FactQueries queries;
  private final CaseRules rules;
  private final LetterPdf letters;
  private final Files files;
  private final PrintJobs post;
  private final Clock clock;

  ClosingReports(
      PaperDeskQueries people,
      FactQueries queries,
      CaseRules rules,
      LetterPdf letters,
      Files files,
      PrintJobs post,
      Clock clock) {
    this.people = people;
    this.queries = queries;
    this.rules = rules;
    this.letters = letters;
    this.files = files;
    this.post = post;
    this.clock = clock;
  }

  /** @param fileId the PDF among the documents of the case */
  record Issued(UUID fileId, String template) {}

  Mono<Issued> issue(CaseFile file, ClosingTalk talk, Facts facts, AfterCarePlan care) {
    return people
        .employee(file.id())
        .defaultIfEmpty(NOBODY)
        .zipWith(rules.letterhead(file))
        .flatMap(found -> letters
            .print(ClosingLetter.of(
                head(file, found.getT1(), found.getT2()),
                found.getT1().salutation(),
                talk,
                facts,
                care,
                file.actor().name()))
            .flatMap(printed -> keep(file, printed)
                .delayUntil(issued -> send(file, issued.fileId(), found.getT1()))));
  }

  private Mono<Issued> keep(CaseFile file, PrintedLetter printed) {
    return files
        .keep(
            file,
            new NewFile(
                StoredFile.Kind.REPORT,
                ClosingLetter.SUBJECT,
                "Abschlussbericht-" + file.coachingCase().number() + ".pdf",
                "application/pdf",
                printed.pdf(),
                Audience.EVERYONE))
        .map(fileId -> new Issued(fileId, printed.template()));
  }

  private Mono<Void> send(CaseFile file, UUID fileId, PaperDeskQueries.Recipient recipient) {
    return recipient.lines().isEmpty()
        ? Mono.empty()
        : queries
            .wantsPortal(file.id())
            .filter(portal -> !portal)
            .flatMap(byPost -> post.order(file, fileId, String.join(", ", recipient.lines())));
  }

  private Letter.Head head(CaseFile file, PaperDeskQueries.Recipient recipient, Letterhead body) {
    return new Letter.Head(
        body.name(),
        body.address(),
        body.contact(),
        file.coachingCase().number(),
        DAY.format(LocalDate.now(clock)),
        recipient.lines());
  }
}
