package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseLetter;
import de.jobcoachingportal.cases.CaseLetters;
import de.jobcoachingportal.cases.LetterTemplates;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.PaperDeskQueries;
import de.jobcoachingportal.cases.RecordedSteps;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "paper-desk", description = "Letters and steps for people who are served on paper")
@RestController
class LetterController {

  /** @param body without salutation and closing; an empty line begins a new paragraph */
  record WriteLetter(
      @NotNull UUID participantId,
      CaseLetter.@NotNull Kind kind,
      @NotBlank @Size(max = 200) String subject,
      @NotBlank @Size(max = 8000) String body,
      @Nullable LocalDate answerExpectedBy) {}

  record LetterCameBack(
      @NotNull @PastOrPresent LocalDate cameBackOn,
      @Nullable @Size(max = 500) String note,
      @Nullable UUID scanId) {}

  /** @param scanId a document of the case that the caller uploaded before */
  record AddScan(@NotNull UUID scanId) {}

  record LetterIdView(UUID id) {}

  /**
   * @param toPrint letters written and not sent yet
   * @param awaited letters sent whose answer has not come back
   * @param recorded steps the reader wrote down for others lately
   */
  record PaperDeskView(
      List<PaperDeskQueries.LetterLine> toPrint,
      List<PaperDeskQueries.LetterLine> awaited,
      List<PaperDeskQueries.StepLine> recorded) {}

  private final CaseAccess access;
  private final CaseLetters letters;
  private final PaperDeskQueries queries;
  private final RecordedSteps recordedSteps;
  private final LetterTemplates templates;
  private final AuditLog audit;

  LetterController(
      CaseAccess access,
      CaseLetters letters,
      PaperDeskQueries queries,
      RecordedSteps recordedSteps,
      LetterTemplates templates,
      AuditLog audit) {
    this.access = access;
    this.letters = letters;
    this.queries = queries;
    this.recordedSteps = recordedSteps;
    this.templates = templates;
    this.audit = audit;
  }

  /** The desk over all cases of the person. */
  @GetMapping("/api/paper-desk")
  Mono<PaperDeskView> desk(Actor actor) {
    return Mono.zip(queries.open(actor).collectList(), queries.recordedBy(actor).collectList())
        .map(found -> new PaperDeskView(
            found.getT1().stream().filter(letter -> letter.printedAt() == null).toList(),
            found.getT1().stream().filter(letter -> letter.printedAt() != null).toList(),
            found.getT2()))
        .delayUntil(view -> audit.listed(actor, "paper-desk"));
  }

  /** Texts to begin a letter with. */
  @GetMapping("/api/letter-templates")
  List<LetterTemplates.Template> templates(Actor actor) {
    return templates.all();
  }

  @GetMapping("/api/cases/{id}/letters")
  Mono<List<PaperDeskQueries.LetterLine>> all(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.LETTERS_READ)
        .flatMapMany(file -> queries.letters(id))
        .collectList();
  }

  /** Steps recorded for people of this case: who, when, by which way. */
  @GetMapping("/api/cases/{id}/recorded-steps")
  Mono<List<PaperDeskQueries.StepLine>> steps(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.LETTERS_READ)
        .flatMapMany(file -> queries.steps(id))
        .collectList();
  }

  /** A scan of the paper, when it came after the step was written down. */
  @PostMapping("/api/cases/{id}/recorded-steps/{stepId}/scans")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> addScan(
      @PathVariable UUID id,
      @PathVariable UUID stepId,
      @Valid @RequestBody AddScan request,
      Actor actor) {
    return access
        .open(id, actor, Operation.RECORD_FOR_OTHERS)
        .flatMap(file -> recordedSteps.add(file, stepId, request.scanId()));
  }

  @PostMapping("/api/cases/{id}/letters")
  Mono<ResponseEntity<LetterIdView>> write(
      @PathVariable UUID id, @Valid @RequestBody WriteLetter request, Actor actor) {
    return access
        .open(id, actor, Operation.LETTER_WRITE)
        .flatMap(file -> letters.write(
            file,
            request.participantId(),
            request.kind(),
            request.subject(),
            request.body(),
            request.answerExpectedBy(),
            actor))
        .map(letter ->
            ResponseEntity.status(HttpStatus.CREATED).body(new LetterIdView(letter.id())));
  }

  /** The letter as accessible PDF, to be printed. */
  @GetMapping(
      value = "/api/cases/{id}/letters/{letterId}/pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  Mono<ResponseEntity<byte[]>> pdf(
      @PathVariable UUID id, @PathVariable UUID letterId, Actor actor) {
    return access
        .open(id, actor, Operation.LETTERS_READ)
        .flatMap(file -> letters.print(file, letterId))
        .map(printed -> ResponseEntity.ok()
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("Brief.pdf").build().toString())
            .body(printed.pdf()));
  }

  /** It was printed and sent. */
  @PostMapping("/api/cases/{id}/letters/{letterId}/printing")
  Mono<ResponseEntity<Void>> printed(
      @PathVariable UUID id, @PathVariable UUID letterId, ExpectedVersion version, Actor actor) {
    return access
        .open(id, actor, Operation.LETTER_WRITE)
        .flatMap(file -> letters.printed(file, letterId, version, actor))
        .map(letter -> ResponseEntity.noContent().build());
  }

  /** The answer came back. */
  @PostMapping("/api/cases/{id}/letters/{letterId}/return")
  Mono<ResponseEntity<Void>> cameBack(
      @PathVariable UUID id,
      @PathVariable UUID letterId,
      @Valid @RequestBody LetterCameBack request,
      ExpectedVersion version,
      Actor actor) {
    return access
        .open(id, actor, Operation.LETTER_WRITE)
        .flatMap(file -> letters.cameBack(
            file, letterId, request.cameBackOn(), request.note(), request.scanId(), version, actor))
        .map(letter -> ResponseEntity.noContent().build());
  }
}
