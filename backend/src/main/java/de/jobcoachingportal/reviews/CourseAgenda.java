package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.AgendaSource;
import de.jobcoachingportal.cases.CaseFile;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The talks and checks ahead in a case. */
@Component
class CourseAgenda implements AgendaSource {

  private final AgendaQueries queries;
  private final Clock clock;

  CourseAgenda(AgendaQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Override
  public Flux<Date> upcoming(CaseFile file) {
    return queries.from(file.id(), LocalDate.now(clock));
  }
}
