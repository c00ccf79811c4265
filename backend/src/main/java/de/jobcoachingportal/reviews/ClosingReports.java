package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.PaperDeskQueries;
import de.jobcoachingportal.documents.Files;
import de.jobcoachingportal.documents.NewFile;
import de.jobcoachingportal.documents.PrintJobs;
import de.jobcoachingportal.documents.StoredFile;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.tenancy.Preset;
import de.jobcoachingportal.tenancy.Presets;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private final Presets presets;
  private final LetterPdf letters;
  private final Files files;
  private final PrintJobs post;
  private final Clock clock;

  ClosingReports(
      PaperDeskQueries people,
      FactQueries queries,
      Presets presets,
      LetterPdf letters,
      Files files,
      PrintJobs post,
      Clock clock) {
    this.people = people;
    this.queries = queries;
    this.presets = presets;
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
        .flatMap(recipient -> Mono.deferContextual(context -> letters.print(ClosingLetter.of(
                head(file, recipient, Tenant.current(context)),
                recipient.salutation(),
                talk,
                facts,
                care,
                file.actor().name())))
            .flatMap(printed ->
                keep(file, printed).delayUntil(issued -> send(file, issued.fileId(), recipient))));
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

  private Letter.Head head(
      CaseFile file, PaperDeskQueries.Recipient recipient, @Nullable Tenant office) {
    var postal = Optional.ofNullable(office).flatMap(presets::postal);
    return new Letter.Head(
        office == null ? "" : office.name(),
        postal.map(Preset.Contact::lines).orElse(List.of()),
        postal.map(Preset.Contact::reach).orElse(List.of()),
        file.coachingCase().number(),
        DAY.format(LocalDate.now(clock)),
        recipient.lines());
  }
}
