package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.documents.Files;
import de.jobcoachingportal.documents.NewFile;
import de.jobcoachingportal.documents.PrintJobs;
import de.jobcoachingportal.documents.StoredFile;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Notices: set as a letter, frozen, sent by post unless the recipient agreed to the portal (§ 37 (2a) SGB X). */
@Service
public class Notices {
  private static final String READ = "NOTICE_READ";

  private final NoticeStore store;
  private final FactQueries queries;
  private final LetterPdf letters;
  private final Files files;
  private final PrintJobs post;
  private final CaseAccess access;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Notices(
      NoticeStore store,
      FactQueries queries,
      LetterPdf letters,
      Files files,
      PrintJobs post,
      CaseAccess access,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.queries = queries;
    this.letters = letters;
    this.files = files;
    this.post = post;
    this.access = access;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public record Listed(CaseFile file, List<Notice> notices, boolean portal) {}

  public Mono<Listed> list(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.NOTICES_READ)
        .flatMap(file -> Mono.zip(store.ofCase(caseId).collectList(), store.wantsPortal(caseId))
            .map(found -> new Listed(file, found.getT1(), found.getT2())));
  }

  /** The notice itself. When the employee opens it, the day is kept: it was retrieved. */
  public Mono<StoredFile> open(UUID caseId, UUID noticeId, Actor actor) {
    return access
        .open(caseId, actor, Operation.NOTICES_READ)
        .flatMap(file -> store
            .ofCase(caseId)
            .filter(notice -> notice.id().equals(noticeId))
            .next()
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.NOTICE_UNKNOWN)))
            .flatMap(notice -> (isForEmployee(file)
                    ? store.retrieved(noticeId, clock.instant()).then(todos.done(caseId, READ))
                    : Mono.<Void>empty())
                .then(files.open(caseId, notice.fileId(), actor))));
  }

  /** The employee chooses between portal and post; also recorded for them. */
  public Mono<Void> chooseDelivery(
      UUID caseId, Notice.Delivery delivery, Actor actor, @Nullable RecordedFor recordedFor) {
    return access
        .open(caseId, actor, Operation.NOTICE_DELIVERY_CHOOSE, recordedFor)
        .flatMap(file -> (delivery == Notice.Delivery.PORTAL
                ? store.choosePortal(caseId, actor.id(), clock.instant())
                : store.choosePost(caseId))
            .then(audit.wrote(
                actor, "NOTICE_DELIVERY_" + delivery, caseId, file.actingAs().name(), null))
            .then(live.changed(caseId, "decision")));
  }

  /** The letter as it would look now. */
  Mono<Letter> preview(CaseFile file, Decision decision, Facts.Ground ground) {
    return letter(file, decision, ground, null, null);
  }

  Mono<PrintedLetter> print(Letter letter) {
    return letters.print(letter);
  }

  /** Sets the letter, keeps it byte for byte, and sends it on its way. */
  Mono<Void> issue(CaseFile file, Decision decision, Facts.Ground ground, Actor actor) {
    return Mono.zip(
            letter(file, decision, ground, LocalDate.now(clock), actor.name()),
            queries.employee(file.id()),
            store.wantsPortal(file.id()))
        .flatMap(found -> letters
            .print(found.getT1())
            .flatMap(printed ->
                keep(file, decision, found.getT1(), printed, found.getT2(), found.getT3())));
  }

  private Mono<Void> keep(
      CaseFile file,
      Decision decision,
      Letter letter,
      PrintedLetter printed,
      Addressee addressee,
      boolean portal) {
    var pdf = new NewFile(
        StoredFile.Kind.NOTICE,
        letter.subject(),
        "Bescheid-" + file.coachingCase().number() + ".pdf",
        "application/pdf",
        printed.pdf(),
        Audience.HEALTH);
    return files.keep(file, pdf).flatMap(fileId -> {
      var notice = new Notice(
          Ids.next(),
          decision.id(),
          decision.kind(),
          fileId,
          printed.sha256(),
          portal ? Notice.Delivery.PORTAL : Notice.Delivery.POST,
          clock.instant(),
          null,
          null);
      return store
          .add(notice, file.id(), addressee.personId(), letter, printed.template())
          .then(
              portal
                  ? todos.open(Todos.Asked.of(file.id(), READ, Relation.EMPLOYEE))
                  : post.order(file, fileId, String.join(", ", addressee.lines())));
    });
  }

  private Mono<Letter> letter(
      CaseFile file,
      Decision decision,
      Facts.Ground ground,
      @Nullable LocalDate day,
      @Nullable String signer) {
    return queries
        .employee(file.id())
        .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.EMPLOYEE_MISSING)))
        .flatMap(addressee -> Mono.deferContextual(context -> {
          Tenant tenant = Tenant.current(context);
          return Mono.just(NoticeLetter.of(
              decision,
              new NoticeLetter.Facts(
                  tenant == null ? "" : tenant.name(),
                  file.coachingCase().number(),
                  addressee,
                  file.coachingCase().filedOn(),
                  ground.coach() == null ? null : ground.coach().name(),
                  ground.grantedMinutes(),
                  ground.rules().parameters().legal(),
                  day,
                  signer)));
        }));
  }

  private static boolean isForEmployee(CaseFile file) {
    return file.is(Relation.EMPLOYEE) || file.is(Relation.REPRESENTATIVE);
  }
}
