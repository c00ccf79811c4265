package de.jobcoachingportal.cases;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.letters.Typed;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.Letterhead;
import de.jobcoachingportal.time.Germany;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Letters to people who are served on paper: written, printed as an accessible PDF, and what came back. */
@Service
public class CaseLetters {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final CaseLetterRepository letters;
  private final PaperDeskQueries queries;
  private final CasePeople people;
  private final PrintedLetterStore printed;
  private final LetterPdf pdf;
  private final CaseRules rules;
  private final PaperScans scans;
  private final CaseHistory history;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  CaseLetters(
      CaseLetterRepository letters,
      PaperDeskQueries queries,
      CasePeople people,
      PrintedLetterStore printed,
      LetterPdf pdf,
      CaseRules rules,
      PaperScans scans,
      CaseHistory history,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.letters = letters;
    this.queries = queries;
    this.people = people;
    this.printed = printed;
    this.pdf = pdf;
    this.rules = rules;
    this.scans = scans;
    this.history = history;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public Mono<CaseLetter> write(
      CaseFile file,
      UUID participantId,
      CaseLetter.Kind kind,
      String subject,
      String body,
      @Nullable LocalDate answerExpectedBy,
      Actor actor) {
    return people
        .present(file, participantId)
        .flatMap(to -> letters.save(new CaseLetter(
            Ids.next(),
            null,
            file.id(),
            to.id(),
            kind,
            subject,
            body,
            actor.id(),
            clock.instant(),
            null,
            answerExpectedBy,
            null,
            null)))
        .delayUntil(letter -> noted(file, actor, "LETTER_WRITTEN", letter));
  }

  /** As it was sent, byte for byte; before that as it would be sent now. */
  public Mono<PrintedLetter> print(CaseFile file, UUID letterId) {
    return find(file, letterId)
        .flatMap(
            letter -> printed.of(letter.id()).switchIfEmpty(Mono.defer(() -> set(file, letter))));
  }

  private Mono<PrintedLetter> set(CaseFile file, CaseLetter letter) {
    return Mono.zip(
            queries.recipient(letter.participantId()),
            queries.signer(letter.createdBy()),
            rules.letterhead(file))
        .map(found -> page(file, letter, found.getT1(), found.getT2(), found.getT3()))
        .flatMap(pdf::print);
  }

  private Letter page(
      CaseFile file,
      CaseLetter letter,
      PaperDeskQueries.Recipient recipient,
      String signer,
      Letterhead body) {
    return new Letter(
        new Letter.Head(
            body.name(),
            body.address(),
            body.contact(),
            file.coachingCase().number(),
            day(letter.createdAt()),
            recipient.lines()),
        letter.subject(),
        recipient.salutation(),
        Typed.blocks(letter.body()),
        "Mit freundlichen Grüßen\n\nIm Auftrag\n" + signer);
  }

  /** It has gone out; who waits for an answer sees so at the paper desk. */
  public Mono<CaseLetter> printed(
      CaseFile file, UUID letterId, ExpectedVersion version, Actor actor) {
    return find(file, letterId)
        .doOnNext(letter -> version.mustBe(letter.version()))
        .flatMap(letter -> letters.save(letter.printed(clock.instant())))
        .delayUntil(letter ->
            set(file, letter).flatMap(sent -> printed.keep(letter, sent, clock.instant())))
        .delayUntil(letter -> history
            .note(file, "LETTER_SENT_" + letter.kind(), null, Audience.EVERYONE)
            .then(noted(file, actor, "LETTER_PRINTED", letter)));
  }

  /** An answer came back, or the letter itself did. The step it means is recorded where the step is taken. */
  public Mono<CaseLetter> cameBack(
      CaseFile file,
      UUID letterId,
      LocalDate day,
      @Nullable String note,
      @Nullable UUID scanId,
      ExpectedVersion version,
      Actor actor) {
    return find(file, letterId)
        .doOnNext(letter -> version.mustBe(letter.version()))
        .flatMap(letter -> letters.save(letter.cameBack(day, note)))
        .delayUntil(letter ->
            scanId == null ? Mono.empty() : scans.toLetter(file.id(), letter.id(), scanId, actor))
        .delayUntil(letter -> noted(file, actor, "LETTER_CAME_BACK", letter));
  }

  private Mono<CaseLetter> find(CaseFile file, UUID letterId) {
    return letters
        .findByIdAndCaseId(letterId, file.id())
        .switchIfEmpty(Mono.error(() -> new ProblemException(CaseProblem.LETTER_UNKNOWN)));
  }

  private static String day(Instant at) {
    return DAY.format(Germany.day(at));
  }

  private Mono<Void> noted(CaseFile file, Actor actor, String action, CaseLetter letter) {
    return audit
        .wrote(actor, action, file.id(), file.actingAs().name(), letter.id())
        .then(live.changed(file.id(), "letters"));
  }
}
