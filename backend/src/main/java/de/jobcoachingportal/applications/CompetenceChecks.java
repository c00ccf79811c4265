package de.jobcoachingportal.applications;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseDateQueries;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseHistory;
import de.jobcoachingportal.cases.CaseLetter;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCase;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.LegalClock;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.StandardLetters;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The office checks whether it is competent (§ 14 (1) SGB IX): it keeps the application or forwards it at once. */
@Service
public class CompetenceChecks {

  private final CompetenceRepository competences;
  private final CaseRules rules;
  private final CoachingCases cases;
  private final CaseHistory history;
  private final Todos todos;
  private final StandardLetters letters;
  private final CaseDateQueries dates;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  CompetenceChecks(
      CompetenceRepository competences,
      CaseRules rules,
      CoachingCases cases,
      CaseHistory history,
      Todos todos,
      StandardLetters letters,
      CaseDateQueries dates,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.competences = competences;
    this.rules = rules;
    this.cases = cases;
    this.history = history;
    this.todos = todos;
    this.letters = letters;
    this.dates = dates;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public Mono<CoachingCase> begin(CaseFile file, Actor actor) {
    return cases.advance(file, CaseState.COMPETENCE_CHECK, actor, null);
  }

  /** The office is competent; a coach is looked for next. Where no coaching is offered nobody looks: it is decided at once. */
  public Mono<CoachingCase> confirm(CaseFile file, String reason, Actor actor) {
    return decided(file, null, reason)
        .then(rules.isCoachingOffered(file))
        .flatMap(offered -> cases.advance(
            file, offered ? CaseState.COACH_SELECTION : CaseState.ASSESSMENT, actor, reason))
        .delayUntil(moved -> todos
            .done(moved.id(), Applications.TODO_CHECK)
            .then(todos.done(moved.id(), Papers.ARRIVED)));
  }

  /** Another carrier is competent: the application goes there at once and the applicant is told. */
  public Mono<CoachingCase> forward(CaseFile file, String carrier, String reason, Actor actor) {
    return decided(file, carrier, reason)
        .then(history.note(file, "APPLICATION_FORWARDED", carrier, Audience.EVERYONE))
        .then(letters.toEmployee(
            file, CaseLetter.Kind.FORWARDING, "Zuständig ist: " + carrier + ".", null, actor))
        .then(cases.advance(file, CaseState.FORWARDED, actor, reason))
        .delayUntil(
            moved -> todos.open(Todos.Asked.of(moved.id(), "FORWARDED_READ", Relation.EMPLOYEE)));
  }

  /** Whether it is clear who is competent; also while papers are waited for that were asked for before the check. */
  public Mono<Boolean> isSettled(CaseFile file) {
    return switch (file.coachingCase().state()) {
      case FILED, COMPETENCE_CHECK -> Mono.just(false);
      case PAPERS_REQUESTED ->
        competences
            .findByCaseId(file.id())
            .map(found -> found.decidedOn() != null)
            .defaultIfEmpty(false);
      default -> Mono.just(true);
    };
  }

  private Mono<Competence> decided(CaseFile file, @Nullable String carrier, String reason) {
    return of(file)
        .flatMap(found -> competences.save(found.decided(LocalDate.now(clock), carrier, reason)));
  }

  /** An expert opinion is needed; until it arrives the clock of the decision stands (§ 14 (2) sentence 3). */
  public Mono<Void> orderOpinion(CaseFile file, LocalDate day, Actor actor) {
    return of(file)
        .flatMap(found -> {
          if (found.waitsForOpinion()) {
            return Mono.error(new ProblemException(ApplicationProblem.OPINION_ALREADY_ORDERED));
          }
          return notBeforeReceipt(file, day).then(competences.save(found.opinionOrdered(day)));
        })
        .flatMap(saved -> history
            .note(file, "OPINION_ORDERED", null, Audience.EVERYONE)
            .then(moveDates(file))
            .then(noted(file, actor, "OPINION_ORDERED", saved)));
  }

  public Mono<Void> opinionArrived(CaseFile file, LocalDate day, Actor actor) {
    return of(file)
        .flatMap(found -> {
          LocalDate ordered = found.opinionOrderedOn();
          if (ordered == null || !found.waitsForOpinion()) {
            return Mono.error(new ProblemException(ApplicationProblem.OPINION_NOT_ORDERED));
          }
          return day.isBefore(ordered)
              ? Mono.error(new ProblemException(
                  ApplicationProblem.OPINION_BEFORE_ORDER,
                  new FieldError("/day", "early", ApplicationProblem.OPINION_BEFORE_ORDER.title())))
              : competences.save(found.opinionArrived(day));
        })
        .flatMap(saved -> history
            .note(file, "OPINION_ARRIVED", null, Audience.EVERYONE)
            .then(moveDates(file))
            .then(noted(file, actor, "OPINION_ARRIVED", saved)));
  }

  /** What waits in the office for the decision follows its clock. */
  private Mono<Void> moveDates(CaseFile file) {
    return dates
        .clocks(file)
        .filter(clock -> clock.code().equals(LegalClock.DECISION) && clock.about() == null)
        .next()
        .flatMap(clock -> todos.redate(
            file.id(),
            "§ 14 Abs. 2",
            clock.paused() == null ? clock.due() : null,
            clock.paragraph()));
  }

  private static Mono<Void> notBeforeReceipt(CaseFile file, LocalDate day) {
    var received = file.coachingCase().filedOn();
    return received != null && day.isBefore(received)
        ? Mono.error(new ProblemException(ApplicationProblem.BEFORE_RECEIPT))
        : Mono.empty();
  }

  private Mono<Competence> of(CaseFile file) {
    return competences
        .findByCaseId(file.id())
        .defaultIfEmpty(new Competence(Ids.next(), null, file.id(), null, null, null, null, null));
  }

  private Mono<Void> noted(CaseFile file, Actor actor, String action, Competence saved) {
    return audit
        .wrote(actor, action, file.id(), file.actingAs().name(), saved.id())
        .then(live.changed(file.id(), "overview"));
  }
}
