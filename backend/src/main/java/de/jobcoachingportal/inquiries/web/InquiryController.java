package de.jobcoachingportal.inquiries.web;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.inquiries.AskFirstQuestion;
import de.jobcoachingportal.inquiries.Catalogues;
import de.jobcoachingportal.inquiries.FirstQuestions;
import de.jobcoachingportal.inquiries.Suitabilities;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "inquiries", description = "The first question of a case")
@RestController
class InquiryController {

  private final FirstQuestions questions;
  private final Suitabilities suitabilities;
  private final Catalogues catalogues;
  private final CaseAccess access;

  InquiryController(
      FirstQuestions questions,
      Suitabilities suitabilities,
      Catalogues catalogues,
      CaseAccess access) {
    this.questions = questions;
    this.suitabilities = suitabilities;
    this.catalogues = catalogues;
    this.access = access;
  }

  /** What to choose from when asking. */
  @GetMapping("/api/first-question/catalogue")
  Catalogues.FirstQuestion catalogue(Actor actor) {
    return catalogues.firstQuestion();
  }

  /** The first question; a case begins. */
  @PostMapping("/api/cases")
  Mono<ResponseEntity<BegunView>> ask(@Valid @RequestBody AskFirstQuestion request, Actor actor) {
    return Mono.defer(() -> questions.ask(request, actor)).map(InquiryController::begun);
  }

  @GetMapping("/api/cases/{id}/inquiry")
  Mono<InquiryView> inquiry(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.INQUIRY_READ)
        .flatMap(file -> questions.of(file).map(inquiry -> InquiryView.of(inquiry, file)));
  }

  /** The employee agrees to stand in the file with their name. */
  @PostMapping("/api/cases/{id}/employee")
  Mono<ResponseEntity<Void>> name(
      @PathVariable UUID id, @Valid @RequestBody NameEmployee request, Actor actor) {
    return access
        .open(id, actor, Operation.EMPLOYEE_NAME)
        .flatMap(file -> suitabilities.name(file, request.employee(), request.workplace(), actor))
        .map(named -> ResponseEntity.noContent().build());
  }

  /** The question is answered; employee and company are told what Jobcoaching is. */
  @PostMapping("/api/cases/{id}/informing")
  Mono<ResponseEntity<Void>> inform(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.INFORMING_START)
        .flatMap(file -> suitabilities.inform(file, actor))
        .map(moved -> ResponseEntity.noContent().build());
  }

  private static ResponseEntity<BegunView> begun(CaseFile file) {
    return ResponseEntity.created(URI.create("/api/cases/" + file.id()))
        .body(new BegunView(file.id(), file.coachingCase().number()));
  }
}
