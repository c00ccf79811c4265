package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.AgendaSource;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseDateQueries;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.LegalClock;
import de.jobcoachingportal.cases.OverviewQueries;
import de.jobcoachingportal.cases.OverviewQueries.OpenTodo;
import de.jobcoachingportal.cases.OverviewQueries.Person;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Turn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts the first page of a case together. */
@Component
class Overviews {

  private final OverviewQueries queries;
  private final CaseDateQueries dates;
  private final Clock clock;

  Overviews(OverviewQueries queries, CaseDateQueries dates, Clock clock) {
    this.queries = queries;
    this.dates = dates;
    this.clock = clock;
  }

  Mono<CaseOverviewView> of(CaseAccess.Read read) {
    var file = read.file();
    var overview = queries.overview(read.json());
    var people =
        overview.people().stream().filter(person -> person.leftOn() == null).toList();
    return dates
        .clocks(file, overview.clocks())
        .collectList()
        .map(limits -> view(
            file,
            people,
            overview,
            queries.todosFor(file, overview),
            dates.upcoming(overview.agenda()),
            limits));
  }

  private CaseOverviewView view(
      CaseFile file,
      List<Person> people,
      OverviewQueries.Overview overview,
      List<OpenTodo> todos,
      List<AgendaSource.Date> dates,
      List<LegalClock> limits) {
    var coachingCase = file.coachingCase();
    var programme = overview.programme();
    return new CaseOverviewView(
        coachingCase.id(),
        coachingCase.currentVersion(),
        coachingCase.number(),
        coachingCase.state().shownTo(file.sees(Audience.EARLY_END)),
        overview.stand(),
        coachingCase.state().phase(),
        coachingCase.restingSince(),
        file.is(Relation.EMPLOYEE) || file.is(Relation.REPRESENTATIVE),
        coachingCase.employeeNamed() ? nameOf(people, Relation.EMPLOYEE) : null,
        coachingCase.workplace(),
        coachingCase.filedOn(),
        new CaseOverviewView.ProgrammeView(
            programme.id(), programme.name(), programme.decidingBody(), programme.body()),
        overview.coachingOffered(),
        coachingCase.programmeVersionId(),
        coachingCase.openedAt(),
        coachingCase.stateSince(),
        turn(Turn.of(file, todos), people),
        dates.stream().map(Overviews::date).toList(),
        limits.stream().map(this::clock).toList(),
        todos.stream().map(Overviews::waiting).toList(),
        people.stream().map(Overviews::person).toList(),
        file.relations().stream().map(Relation::name).toList(),
        file.actions(),
        file.recordable());
  }

  private static CaseOverviewView.TurnView turn(Turn turn, List<Person> people) {
    var relation =
        turn.who().equals("OFFICE") ? Relation.RESPONSIBLE_CASE_WORKER.name() : turn.who();
    var name = people.stream()
        .filter(person -> person.relation().name().equals(relation))
        .map(Person::name)
        .findFirst()
        .orElse(null);
    return new CaseOverviewView.TurnView(turn.who(), name, turn.mine(), turn.kind(), turn.todo());
  }

  private static @Nullable String nameOf(List<Person> people, Relation relation) {
    return people.stream()
        .filter(person -> person.relation() == relation)
        .map(Person::name)
        .findFirst()
        .orElse(null);
  }

  private static CaseOverviewView.DateView date(AgendaSource.Date date) {
    return new CaseOverviewView.DateView(
        date.kind(), date.day(), date.from(), date.until(), date.place());
  }

  private CaseOverviewView.ClockView clock(LegalClock limit) {
    var today = LocalDate.now(clock);
    var pause = limit.paused();
    return new CaseOverviewView.ClockView(
        limit.code(),
        limit.paragraph(),
        limit.from(),
        limit.due(),
        limit.state(today),
        limit.daysLeft(today),
        limit.day(today),
        limit.days(),
        pause == null
            ? null
            : new CaseOverviewView.PauseView(pause.since(), pause.reason(), pause.paragraph()),
        limit.metOn(),
        limit.about());
  }

  private static CaseOverviewView.WaitingView waiting(OpenTodo todo) {
    return new CaseOverviewView.WaitingView(
        todo.id(),
        todo.kind(),
        todo.who(),
        todo.mine(),
        todo.dueOn(),
        todo.paragraph(),
        todo.about(),
        todo.name());
  }

  private static CaseOverviewView.PersonView person(Person person) {
    return new CaseOverviewView.PersonView(
        person.participantId(), person.relation(), person.name(), person.organisation());
  }
}
