package de.jobcoachingportal.inquiries;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CasePeople.Newcomer;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCase;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.NewCases;
import de.jobcoachingportal.cases.Participant.Reachable;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.people.Invitations;
import de.jobcoachingportal.people.Invited;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** From the question to the answer of the team: the company is told about Jobcoaching, and whether it fits is weighed. */
@Service
public class Suitabilities {

  public enum Party {
    EMPLOYEE,
    SUPERVISOR,
    TEAM
  }

  public enum Rating {
    WILLING,
    RATHER_WILLING,
    RATHER_NOT,
    NOT_WILLING,
    NOT_CLEAR
  }

  public enum Result {
    FITS,
    FITS_NOT
  }

  @Table("suitability_answer")
  record Answer(
      @Id UUID id,
      UUID caseId,
      String question,
      String answer,
      UUID personId,
      Instant answeredAt) {}

  @Table("willingness")
  record Willingness(
      @Id UUID id,
      UUID caseId,
      Party party,
      Rating rating,
      String reason,
      UUID personId,
      Instant ratedAt) {}

  @Table("suitability_result")
  record Conclusion(
      @Id UUID id, UUID caseId, Result result, String reason, UUID personId, Instant concludedAt) {}

  private final Catalogues catalogues;
  private final CoachingCases cases;
  private final NewCases newCases;
  private final Invitations people;
  private final Todos todos;
  private final R2dbcEntityTemplate rows;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Suitabilities(
      Catalogues catalogues,
      CoachingCases cases,
      NewCases newCases,
      Invitations people,
      Todos todos,
      R2dbcEntityTemplate rows,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.catalogues = catalogues;
    this.cases = cases;
    this.newCases = newCases;
    this.people = people;
    this.todos = todos;
    this.rows = rows;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** The question is answered: somebody goes and tells employee and company what Jobcoaching is. */
  public Mono<CoachingCase> inform(CaseFile file, Actor actor) {
    return cases
        .advance(file, CaseState.INFORMING, actor, null)
        .flatMap(moved -> todos.done(moved.id(), FirstQuestions.TODO_ANSWER).thenReturn(moved));
  }

  /** The employee agrees to be named in the file. */
  public Mono<CoachingCase> name(
      CaseFile file, PersonDetails employee, String workplace, Actor actor) {
    if (file.coachingCase().employeeNamed()) {
      return Mono.error(new ProblemException(InquiryProblem.ALREADY_NAMED));
    }
    var reachable = employee.email() == null ? Reachable.LETTER : Reachable.PORTAL;
    return people
        .invite(actor, employee.as(Role.EMPLOYEE))
        .map(Invited::person)
        .flatMap(person -> newCases.name(
            file,
            new Newcomer(person.value(), Relation.EMPLOYEE, null, reachable),
            workplace,
            actor));
  }

  public Mono<CoachingCase> start(CaseFile file, Actor actor) {
    return cases.advance(file, CaseState.SUITABILITY, actor, null);
  }

  /** One voice of the team; an answer given again replaces the person's own one, the earlier stays in the file. */
  public Mono<Void> answer(CaseFile file, String question, String answer, Actor actor) {
    if (!catalogues.suitability().knows(question)) {
      return Mono.error(new ProblemException(
          InquiryProblem.CODE_UNKNOWN,
          new FieldError("/question", "unknown", InquiryProblem.CODE_UNKNOWN.title())));
    }
    var row = new Answer(Ids.next(), file.id(), question, answer, actor.id(), clock.instant());
    return rows.insert(row).then(noted(file, actor, "SUITABILITY_ANSWERED", row.id()));
  }

  public Mono<Void> rate(CaseFile file, Party party, Rating rating, String reason, Actor actor) {
    var row =
        new Willingness(Ids.next(), file.id(), party, rating, reason, actor.id(), clock.instant());
    return rows.insert(row).then(noted(file, actor, "WILLINGNESS_RATED", row.id()));
  }

  /** The team's answer. Either way the person may apply: what does not fit guards nothing but advice. */
  public Mono<CoachingCase> conclude(CaseFile file, Result result, String reason, Actor actor) {
    var row = new Conclusion(Ids.next(), file.id(), result, reason, actor.id(), clock.instant());
    return rows.insert(row)
        .then(noted(file, actor, "SUITABILITY_CONCLUDED", row.id()))
        .then(afterwards(file, result, actor));
  }

  private Mono<CoachingCase> afterwards(CaseFile file, Result result, Actor actor) {
    return result == Result.FITS
        ? cases
            .advance(file, CaseState.APPLICATION_DRAFT, actor, null)
            .flatMap(moved -> todos
                .open(Todos.Asked.of(file.id(), "APPLICATION_FILL", Relation.EMPLOYEE))
                .thenReturn(moved))
        : todos
            .open(Todos.Asked.of(file.id(), "SUITABILITY_DISCUSS", Relation.EMPLOYEE))
            .thenReturn(file.coachingCase());
  }

  private Mono<Void> noted(CaseFile file, Actor actor, String action, UUID thing) {
    return audit
        .wrote(actor, action, file.id(), file.actingAs().name(), thing)
        .then(live.changed(file.id(), "suitability"));
  }
}
