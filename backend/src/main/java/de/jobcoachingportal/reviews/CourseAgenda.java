package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.AgendaSource;
import org.springframework.stereotype.Component;

/** Interim talks that were agreed, while the coaching runs, and after-care checks that nobody has made yet. */
@Component
class CourseAgenda implements AgendaSource {

  @Override
  public String upcoming() {
    return """
        select coalesce(json_agg(json_build_object('kind', ahead.kind, 'day', ahead.day)), '[]') from (
          select 'INTERIM_REVIEW' as kind, talk as day
            from goal_agreement ga cross join unnest(ga.talks_on) as talk
           where ga.case_id = c.id and talk >= :today and ga.concluded_at is not null
             and c.state in ('AGREED', 'ARRIVING', 'CHANGING', 'INTERIM_REVIEW', 'EXTENSION_REQUESTED', 'TAPERING')
          union all
          select 'AFTER_CARE', a.due_on from after_care_check a
           where a.case_id = c.id and a.done_on is null and a.due_on >= :today) ahead
        """;
  }
}
