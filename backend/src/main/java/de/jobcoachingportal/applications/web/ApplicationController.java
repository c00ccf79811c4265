package de.jobcoachingportal.applications.web;

import de.jobcoachingportal.applications.Applications;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ExpectedVersion;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "applications", description = "The application: one part each for employee and company")
@RestController
@RequestMapping("/api/cases/{id}/application")
class ApplicationController {

  private final CaseAccess access;
  private final Applications applications;

  ApplicationController(CaseAccess access, Applications applications) {
    this.access = access;
    this.applications = applications;
  }

  /** The parts this reader may see, and what is still missing in them. */
  @GetMapping
  Mono<ApplicationView> application(@PathVariable UUID id, Actor actor) {
    return access
        .open(id, actor, Operation.APPLICATION_READ)
        .flatMap(file -> applications.of(file).map(filled -> ApplicationView.of(filled, file)));
  }

  /** The employee's part. If-Match once it was saved before. */
  @PutMapping("/employee-part")
  Mono<ResponseEntity<Void>> fillEmployeePart(
      @PathVariable UUID id,
      @Valid @RequestBody FillEmployeePart request,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return access
        .open(id, actor, Operation.APPLICATION_FILL, request.recordedFor())
        .flatMap(file -> applications.fill(file, request.content(), version(ifMatch), actor))
        .map(ApplicationController::saved);
  }

  /** The company's part. If-Match once it was saved before. */
  @PutMapping("/company-part")
  Mono<ResponseEntity<Void>> fillCompanyPart(
      @PathVariable UUID id,
      @Valid @RequestBody FillCompanyPart request,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return access
        .open(id, actor, Operation.APPLICATION_FILL, request.recordedFor())
        .flatMap(file -> applications.fill(file, request.content(), version(ifMatch), actor))
        .map(ApplicationController::saved);
  }

  /** The application is filed, complete or not; the legal clocks run from the day of receipt. */
  @PostMapping("/filing")
  Mono<ResponseEntity<Void>> file(
      @PathVariable UUID id, @Valid @RequestBody FileApplication request, Actor actor) {
    return access
        .open(id, actor, Operation.APPLICATION_FILE, request.recordedFor())
        .flatMap(file -> applications.file(file, request.receivedOn(), actor))
        .map(filed -> ResponseEntity.noContent().build());
  }

  private static @Nullable ExpectedVersion version(@Nullable String ifMatch) {
    return ifMatch == null ? null : ExpectedVersion.parse(ifMatch);
  }

  private static ResponseEntity<Void> saved(long version) {
    return ResponseEntity.noContent().eTag(ExpectedVersion.etag(version)).build();
  }
}
