package de.jobcoachingportal.inquiries;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CasePeople.Newcomer;
import de.jobcoachingportal.cases.NewCases;
import de.jobcoachingportal.cases.Participant.Reachable;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PersonId;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.people.Invitations;
import de.jobcoachingportal.people.Invited;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Somebody asks whether Jobcoaching could help; a case begins. */
@Service
public class FirstQuestions {

  public static final String TODO_ANSWER = "INQUIRY_ANSWER";

  private final Catalogues catalogues;
  private final Invitations people;
  private final NewCases newCases;
  private final InquiryRepository inquiries;
  private final Todos todos;
  private final Clock clock;

  FirstQuestions(
      Catalogues catalogues,
      Invitations people,
      NewCases newCases,
      InquiryRepository inquiries,
      Todos todos,
      Clock clock) {
    this.catalogues = catalogues;
    this.people = people;
    this.newCases = newCases;
    this.inquiries = inquiries;
    this.todos = todos;
    this.clock = clock;
  }

  /**
   * Begins a case with a question.
   *
   * @throws ProblemException inquiries.not-yours, inquiries.name-before-agreement, inquiries.health-before-agreement,
   *     inquiries.code-unknown, cases.programme-unknown, cases.no-group-of-body, cases.other-body
   */
  public Mono<CaseFile> ask(AskFirstQuestion request, Actor actor) {
    check(request, actor);
    return asker(request, actor)
        .zipWith(employee(request, actor).singleOptional())
        .flatMap(
            who -> newCases.begin(beginning(request, who.getT1(), who.getT2().orElse(null)), actor))
        .flatMap(file -> keep(request, file).thenReturn(file));
  }

  public Mono<Inquiry> of(CaseFile file) {
    return inquiries.findByCaseId(file.id());
  }

  private void check(AskFirstQuestion request, Actor actor) {
    if (!mayAsk(request, actor)) {
      throw new ProblemException(InquiryProblem.NOT_YOURS);
    }
    if (!catalogues.firstQuestion().knows(request.occasions(), request.situation())) {
      throw new ProblemException(
          InquiryProblem.CODE_UNKNOWN,
          new FieldError("/occasions", "unknown", InquiryProblem.CODE_UNKNOWN.title()));
    }
    if (request.employee() != null
        && !(request.asking().mayName() && Boolean.TRUE.equals(request.employeeAgrees()))) {
      throw new ProblemException(
          InquiryProblem.NAME_BEFORE_AGREEMENT,
          new FieldError("/employee", "not-yet", InquiryProblem.NAME_BEFORE_AGREEMENT.title()));
    }
    if (request.health() != null && !isNamed(request)) {
      throw new ProblemException(
          InquiryProblem.HEALTH_BEFORE_AGREEMENT,
          new FieldError("/health", "not-yet", InquiryProblem.HEALTH_BEFORE_AGREEMENT.title()));
    }
  }

  private static boolean mayAsk(AskFirstQuestion request, Actor actor) {
    return request.recordedFor() == null
        ? actor.is(request.asking().role())
        : request.asking() != Asking.OFFICE
            && (actor.is(Role.CASE_WORKER) || actor.is(Role.IFD_ADVISER));
  }

  private static boolean isNamed(AskFirstQuestion request) {
    return request.asking() == Asking.EMPLOYEE || request.employee() != null;
  }

  private Mono<PersonId> asker(AskFirstQuestion request, Actor actor) {
    var recorded = request.recordedFor();
    return recorded == null
        ? Mono.just(actor.person())
        : people.invite(actor, recorded.person().as(request.asking().role())).map(Invited::person);
  }

  private Mono<PersonId> employee(AskFirstQuestion request, Actor actor) {
    var employee = request.employee();
    return employee == null || request.asking() == Asking.EMPLOYEE
        ? Mono.empty()
        : people.invite(actor, employee.as(Role.EMPLOYEE)).map(Invited::person);
  }

  private NewCases.Beginning beginning(
      AskFirstQuestion request, PersonId asker, @Nullable PersonId employee) {
    var first = new ArrayList<Newcomer>();
    first.add(new Newcomer(asker.value(), request.asking().relation(), null, reachable(request)));
    if (employee != null) {
      first.add(new Newcomer(employee.value(), Relation.EMPLOYEE, null, Reachable.LETTER));
    }
    return new NewCases.Beginning(
        Objects.requireNonNullElse(request.workplace(), ""),
        isNamed(request),
        request.programmeId(),
        request.asking().relation(),
        List.copyOf(first),
        recordedFor(request, asker.value()));
  }

  private static Reachable reachable(AskFirstQuestion request) {
    var recorded = request.recordedFor();
    if (recorded == null) {
      return Reachable.PORTAL;
    }
    return recorded.channel() == RecordedFor.Channel.PHONE ? Reachable.PHONE : Reachable.LETTER;
  }

  private static @Nullable RecordedFor recordedFor(AskFirstQuestion request, UUID asker) {
    var recorded = request.recordedFor();
    return recorded == null
        ? null
        : new RecordedFor(asker, recorded.channel(), recorded.receivedOn(), recorded.note(), null);
  }

  private Mono<Void> keep(AskFirstQuestion request, CaseFile file) {
    var recorded = request.recordedFor();
    var inquiry = new Inquiry(
        Ids.next(),
        null,
        file.id(),
        request.asking(),
        request.occasions().stream().distinct().toList(),
        request.situation(),
        request.question(),
        request.health(),
        recorded == null ? LocalDate.now(clock) : recorded.receivedOn());
    return inquiries
        .save(inquiry)
        .then(todos.open(Todos.Asked.ofGroup(file.id(), TODO_ANSWER, null, null)));
  }
}
