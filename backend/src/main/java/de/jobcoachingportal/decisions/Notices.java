package de.jobcoachingportal.decisions;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CasePeople;
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
import de.jobcoachingportal.notifications.Nudges;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.DecidingBodies;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.templates.TemplateKind;
import de.jobcoachingportal.templates.TemplateVersion;
import de.jobcoachingportal.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notices: set as a letter, frozen, sent by post unless the recipient agreed to the portal (§ 37 (2a) SGB X). */
@Service
public class Notices {
  private static final String READ = "NOTICE_READ";

  private final NoticeStore store;
  private final FactQueries queries;
  private final LetterPdf letters;
  private final Templates templates;
  private final DecidingBodies bodies;
  private final Files files;
  private final PrintJobs post;
  private final Nudges nudges;
  private final CaseAccess access;
  private final CasePeople people;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Notices(
      NoticeStore store,
      FactQueries queries,
      LetterPdf letters,
      Templates templates,
      DecidingBodies bodies,
      Files files,
      PrintJobs post,
      Nudges nudges,
      CaseAccess access,
      CasePeople people,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.store = store;
    this.queries = queries;
    this.letters = letters;
    this.templates = templates;
    this.bodies = bodies;
    this.files = files;
    this.post = post;
    this.nudges = nudges;
    this.access = access;
    this.people = people;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public record Listed(CaseFile file, List<Notice> notices, boolean portal) {}

  public Mono<Listed> list(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.NOTICES_READ)
        .flatMap(file -> Mono.zip(
                readable(file).collectList(),
                file.isCompanyOnly() ? Mono.just(false) : store.wantsPortal(caseId))
            .map(found -> new Listed(file, found.getT1(), found.getT2())));
  }

  /**
   * The notice itself, or its twin in plain words. When the employee opens the notice, the day is kept: it was retrieved.
   * The twin alone is no notice.
   */
  public Mono<StoredFile> open(UUID caseId, UUID noticeId, boolean plain, Actor actor) {
    return access
        .open(caseId, actor, Operation.NOTICES_READ)
        .flatMap(file -> readable(file)
            .filter(notice -> notice.id().equals(noticeId))
            .filter(notice -> !plain || notice.plainFileId() != null)
            .next()
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.NOTICE_UNKNOWN)))
            .flatMap(notice -> plain
                ? files.handOut(file, Objects.requireNonNull(notice.plainFileId()))
                : retrieved(file, notice).then(files.handOut(file, notice.fileId()))));
  }

  /** What this reader may read: the employer what answers its own applications, everybody else what is not the employer's. */
  Flux<Notice> readable(CaseFile file) {
    return store
        .ofCase(file.id())
        .filter(notice -> notice.toEmployer()
            ? file.standing().may(Operation.EMPLOYER_BENEFIT_READ) || isAddressee(file, notice)
            : !file.isCompanyOnly());
  }

  /** A notice stays readable to whom it was made known (§ 37 SGB X), whether the company still takes part or not. */
  private static boolean isAddressee(CaseFile file, Notice notice) {
    return notice.recipientId().equals(file.actor().id());
  }

  private Mono<Void> retrieved(CaseFile file, Notice notice) {
    if (notice.toEmployer()) {
      return file.isCompanyOnly() ? store.retrieved(notice.id(), clock.instant()) : Mono.empty();
    }
    return isForEmployee(file)
        ? store.retrieved(notice.id(), clock.instant()).then(todos.done(file.id(), READ))
        : Mono.empty();
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

  /** The letters as they would look now. */
  Mono<Pair> preview(CaseFile file, Decision decision, Facts.Ground ground) {
    return letters(file, decision, ground, null, null);
  }

  /** The body's own text on objections, for all its programmes. */
  Mono<Optional<String>> remedy(DecidingBody body) {
    return templates
        .inForce(body, TemplateKind.NOTICE, LocalDate.now(clock))
        .map(template -> Optional.ofNullable(template.content().remedy()));
  }

  Mono<PrintedLetter> printDraft(Letter letter) {
    return letters.printDraft(letter);
  }

  /** Sets the letters, keeps them byte for byte, and sends them on their way. */
  Mono<Void> issue(CaseFile file, Decision decision, Facts.Ground ground, Actor actor) {
    return Mono.zip(
            letters(file, decision, ground, LocalDate.now(clock), actor.name()),
            recipient(file, ground),
            isToEmployer(ground) ? Mono.just(false) : store.wantsPortal(file.id()))
        .flatMap(found -> keep(file, found.getT1(), isToEmployer(ground))
            .flatMap(kept ->
                send(file, decision, kept, found.getT2(), found.getT3(), isToEmployer(ground))));
  }

  /** A notice and its twin; no twin where nobody wrote the reasons in plain words. */
  public record Pair(
      Letter notice,
      TemplateVersion template,
      @Nullable Letter plain,
      @Nullable TemplateVersion plainTemplate) {}

  private record Kept(NoticeStore.Copy notice, NoticeStore.@Nullable Copy plain) {}

  private Mono<Kept> keep(CaseFile file, Pair pair, boolean toEmployer) {
    // The list of documents shows neither side what answers the other one; the list of notices
    // sorts it.
    Audience audience = toEmployer ? Audience.DECIDING_BODY : Audience.HEALTH;
    String number = file.coachingCase().number();
    Mono<NoticeStore.Copy> notice =
        keep(file, pair.notice(), pair.template(), "Bescheid-" + number + ".pdf", audience);
    Letter plain = pair.plain();
    TemplateVersion template = pair.plainTemplate();
    return plain == null || template == null
        ? notice.map(copy -> new Kept(copy, null))
        : notice.flatMap(
            copy -> keep(file, plain, template, "Erklaerung-" + number + ".pdf", audience)
                .map(twin -> new Kept(copy, twin)));
  }

  private Mono<NoticeStore.Copy> keep(
      CaseFile file, Letter letter, TemplateVersion template, String fileName, Audience audience) {
    return letters
        .print(letter)
        .flatMap(printed -> files
            .keep(
                file,
                new NewFile(
                    StoredFile.Kind.NOTICE,
                    letter.subject(),
                    fileName,
                    "application/pdf",
                    printed.pdf(),
                    audience))
            .map(fileId -> new NoticeStore.Copy(
                fileId, printed.sha256(), template.label() + " " + printed.template(), letter)));
  }

  private Mono<Void> send(
      CaseFile file,
      Decision decision,
      Kept kept,
      Addressee addressee,
      boolean portal,
      boolean toEmployer) {
    var notice = new Notice(
        Ids.next(),
        decision.id(),
        addressee.personId(),
        toEmployer,
        decision.kind(),
        kept.notice().fileId(),
        kept.notice().sha256(),
        kept.plain() == null ? null : kept.plain().fileId(),
        portal ? Notice.Delivery.PORTAL : Notice.Delivery.POST,
        clock.instant(),
        null,
        null,
        null);
    String envelope = String.join(", ", addressee.lines());
    var mail = portal
        ? nudges.order(addressee.personId()).map(Optional::of).defaultIfEmpty(Optional.empty())
        : Mono.just(Optional.<UUID>empty());
    return mail.flatMap(ordered ->
            store.add(notice, file.id(), kept.notice(), kept.plain(), ordered.orElse(null)))
        .then(toEmployer ? people.addressed(file, addressee.personId(), Relation.HR) : Mono.empty())
        .then(
            portal
                ? todos.open(Todos.Asked.of(file.id(), READ, Relation.EMPLOYEE))
                : post.order(file, notice.fileId(), envelope)
                    .then(
                        notice.plainFileId() == null
                            ? Mono.empty()
                            : post.order(file, notice.plainFileId(), envelope)));
  }

  private Mono<Pair> letters(
      CaseFile file,
      Decision decision,
      Facts.Ground ground,
      @Nullable LocalDate day,
      @Nullable String signer) {
    LocalDate today = LocalDate.now(clock);
    return Mono.zip(
            recipient(file, ground),
            templates.inForce(ground.body(), TemplateKind.NOTICE, today),
            templates.inForce(ground.body(), TemplateKind.PLAIN, today),
            bodies.letterhead(ground.body()))
        .map(found -> {
          var facts = new NoticeLetter.Facts(
              found.getT4(),
              file.coachingCase().number(),
              found.getT1(),
              file.coachingCase().filedOn(),
              ground.coach() == null ? null : ground.coach().name(),
              ground.grantedMinutes(),
              ground.rules().name(),
              ground.rules().parameters().frame().hours(),
              ground.rules().parameters().legal(),
              found.getT2().content().remedy(),
              day,
              signer,
              ground.benefit());
          return pair(decision, facts, found.getT2(), found.getT3());
        });
  }

  static Pair pair(
      Decision decision, NoticeLetter.Facts facts, TemplateVersion notice, TemplateVersion plain) {
    boolean twin = decision.content().hasTwin();
    return new Pair(
        NoticeLetter.of(decision, facts, notice),
        notice,
        twin ? NoticeLetter.plain(decision, facts, plain) : null,
        twin ? plain : null);
  }

  /** Who asked is answered: the employee, or the company's side where the benefit is for the employer. */
  private Mono<Addressee> recipient(CaseFile file, Facts.Ground ground) {
    boolean employer = isToEmployer(ground);
    return queries
        .addressee(file.id(), employer ? Relation.HR : Relation.EMPLOYEE)
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            employer ? DecisionProblem.EMPLOYER_MISSING : DecisionProblem.EMPLOYEE_MISSING)));
  }

  private static boolean isToEmployer(Facts.Ground ground) {
    return ground.benefit() != null && ground.benefit().isForEmployer();
  }

  private static boolean isForEmployee(CaseFile file) {
    return file.is(Relation.EMPLOYEE) || file.is(Relation.REPRESENTATIVE);
  }
}
