package de.jobcoachingportal.applications;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.AwaitedPapers;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseHistory;
import de.jobcoachingportal.cases.CaseLetter;
import de.jobcoachingportal.cases.CasePeople;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Participant;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.StandardLetters;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.notifications.Nudges;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Papers the office asks for. They arrive by any way; asking for them stops no legal clock. */
@Service
public class Papers implements AwaitedPapers {

  private static final String TODO_BRING = "PAPERS_BRING";
  private static final Set<String> FROM_COMPANY = Set.of(
      Paper.EMPLOYER_CONSENT.name(),
      Paper.EMPLOYMENT_PROOF.name(),
      Paper.DECLARATION_OF_INTENT.name(),
      Paper.WORKPLACE_ANALYSIS.name());
  /** Done with whatever leads on from the papers, not by looking at them alone. */
  public static final String ARRIVED = "PAPERS_ARRIVED";

  private final RequestedPaperRepository papers;
  private final CourseQueries course;
  private final CoachingCases cases;
  private final CaseHistory history;
  private final Todos todos;
  private final CasePeople people;
  private final StandardLetters letters;
  private final Nudges nudges;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Papers(
      RequestedPaperRepository papers,
      CourseQueries course,
      CoachingCases cases,
      CaseHistory history,
      Todos todos,
      CasePeople people,
      StandardLetters letters,
      Nudges nudges,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.papers = papers;
    this.course = course;
    this.cases = cases;
    this.history = history;
    this.todos = todos;
    this.people = people;
    this.letters = letters;
    this.nudges = nudges;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** The papers of a case; who is here for the company reads of those that come from the company. */
  public Flux<RequestedPaper> of(CaseFile file) {
    return papers
        .findByCaseIdOrderById(file.id())
        .filter(paper -> !file.isCompanyOnly() || FROM_COMPANY.contains(paper.paper()));
  }

  /** Asks for papers; the case waits for them visibly, unless it is too far on for that. */
  public Mono<Void> request(
      CaseFile file, List<Paper> wanted, @Nullable String note, LocalDate dueOn, Actor actor) {
    return Flux.fromIterable(wanted)
        .distinct()
        .concatMap(paper -> papers.save(new RequestedPaper(
            Ids.next(),
            null,
            file.id(),
            paper.name(),
            note,
            today(),
            dueOn,
            null,
            null,
            null,
            null)))
        .concatMap(saved ->
            audit.wrote(actor, "PAPER_REQUESTED", file.id(), file.actingAs().name(), saved.id()))
        .then(history.note(file, "PAPERS_REQUESTED", null, Audience.EVERYONE))
        .then(
            todos.open(Todos.Asked.of(file.id(), TODO_BRING, Relation.EMPLOYEE).until(dueOn, null)))
        .then(tell(file, wanted.stream().map(Paper::name).toList(), dueOn, actor))
        .then(moveOn(file, actor))
        .then(live.changed(file.id(), "application"));
  }

  /** Asks again for everything that is open; stops no legal clock either (§ 66 SGB I asks for a written warning). */
  public Mono<Void> remind(CaseFile file, LocalDate dueOn, Actor actor) {
    return papers
        .findByCaseIdOrderById(file.id())
        .filter(RequestedPaper::isOpen)
        .concatMap(paper -> papers.save(paper.reminded(today(), dueOn)))
        .concatMap(saved -> audit
            .wrote(actor, "PAPER_REMINDED", file.id(), file.actingAs().name(), saved.id())
            .thenReturn(saved.paper()))
        .collectList()
        .filter(names -> !names.isEmpty())
        .switchIfEmpty(Mono.error(() -> new ProblemException(ApplicationProblem.NOTHING_OPEN)))
        .flatMap(names -> tell(file, names, dueOn, actor))
        .then(history.note(file, "PAPERS_REMINDED", null, Audience.EVERYONE))
        .then(
            todos.open(Todos.Asked.of(file.id(), TODO_BRING, Relation.EMPLOYEE).until(dueOn, null)))
        .then(live.changed(file.id(), "application"));
  }

  /** In the portal with a mail that says nothing, on paper with a letter that says what is missing. */
  private Mono<Void> tell(CaseFile file, List<String> names, LocalDate dueOn, Actor actor) {
    return letters
        .toEmployee(file, CaseLetter.Kind.PAPERS_REQUEST, PaperNames.list(names), dueOn, actor)
        .then(people
            .one(file.id(), Relation.EMPLOYEE)
            .filter(employee -> employee.reachable() == Participant.Reachable.PORTAL)
            .flatMap(employee -> nudges.order(employee.personId()))
            .then());
  }

  private Mono<Void> moveOn(CaseFile file, Actor actor) {
    return file.coachingCase().state().canTransitionTo(CaseState.PAPERS_REQUESTED)
        ? cases.advance(file, CaseState.PAPERS_REQUESTED, actor, null).then()
        : Mono.empty();
  }

  public Mono<RequestedPaper> arrived(
      CaseFile file, UUID id, LocalDate day, ExpectedVersion version, Actor actor) {
    return settle(file, id, version, actor, "PAPER_ARRIVED", paper -> paper.arrived(day));
  }

  /** The office does without it; the reason stands in the file. */
  public Mono<RequestedPaper> waived(
      CaseFile file, UUID id, String reason, ExpectedVersion version, Actor actor) {
    return settle(file, id, version, actor, "PAPER_WAIVED", paper -> paper.waived(today(), reason));
  }

  private interface Settling {
    RequestedPaper apply(RequestedPaper paper);
  }

  private Mono<RequestedPaper> settle(
      CaseFile file,
      UUID id,
      ExpectedVersion version,
      Actor actor,
      String action,
      Settling settling) {
    return papers
        .findByIdAndCaseId(id, file.id())
        .switchIfEmpty(Mono.error(() -> new ProblemException(ApplicationProblem.PAPER_UNKNOWN)))
        .doOnNext(paper -> version.mustBe(paper.version()))
        .filter(RequestedPaper::isOpen)
        .switchIfEmpty(Mono.error(() -> new ProblemException(ApplicationProblem.PAPER_SETTLED)))
        .flatMap(paper -> settled(file, settling.apply(paper), actor, action));
  }

  /** A form that stands for a paper is complete: who was asked for that paper need not bring it too. */
  @Override
  public Mono<Void> came(CaseFile file, String paper, Actor actor) {
    return papers
        .findByCaseIdOrderById(file.id())
        .filter(asked -> asked.isOpen() && asked.paper().equals(paper))
        .concatMap(asked -> settled(file, asked.arrived(today()), actor, "PAPER_ARRIVED"))
        .then();
  }

  @Override
  public Flux<String> settled(UUID caseId) {
    return papers
        .findByCaseIdOrderById(caseId)
        .filter(asked -> !asked.isOpen())
        .map(RequestedPaper::paper);
  }

  private Mono<RequestedPaper> settled(
      CaseFile file, RequestedPaper paper, Actor actor, String action) {
    return papers
        .save(paper)
        .delayUntil(saved -> audit
            .wrote(actor, action, file.id(), file.actingAs().name(), saved.id())
            .then(history.note(file, action, null, Audience.EVERYONE))
            .then(allThere(file))
            .then(live.changed(file.id(), "application")));
  }

  /** Once nothing is open any more, it is the office's turn again, where the case waits for it. */
  private Mono<Void> allThere(CaseFile file) {
    return papers
        .findByCaseIdOrderById(file.id())
        .any(RequestedPaper::isOpen)
        .flatMap(open -> open
            ? Mono.empty()
            : todos
                .done(file.id(), TODO_BRING)
                .then(
                    file.coachingCase().state() == CaseState.PAPERS_REQUESTED
                        ? todos.open(Todos.Asked.ofGroup(file.id(), ARRIVED, null, null))
                        : Mono.empty()));
  }

  /** The office has looked through what arrived; the case goes on where it stood. */
  public Mono<Void> lookedThrough(CaseFile file, Actor actor) {
    return todos
        .done(file.id(), ARRIVED)
        .then(course.beforePapers(file.id()).defaultIfEmpty(CaseState.COMPETENCE_CHECK))
        .flatMap(before -> cases.advance(file, before, actor, null))
        .then();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
