package de.jobcoachingportal.cases;

import static java.util.stream.Collectors.joining;

/**
 * Where a case stands for this reader, as SQL over the case {@code c}: list, to-dos and the case itself say the same. Binds
 * as {@link AccessSql}.
 */
final class Stand {

  /** The state as this person reads it: an early end reads like any other end to those outside its audience. */
  static final String STATE = state(AccessSql.RELATIONS);

  /** Whether the rules of the case grant coaching: of the day it arrived, before that of today; null while nobody has said. */
  static final String COACHING_OFFERED = """
      (select cast(v.parameters -> 'admission' ->> 'offered' as boolean)
         from programme_version v join programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id
        where case when c.programme_version_id is not null then v.id = c.programme_version_id
                   else (v.state = 'PRESET' or (v.state = 'ENACTED' and v.in_force_from <= :today))
                    and case when c.programme_id is null then p.is_usual else p.id = c.programme_id end end
        order by v.in_force_from desc nulls last limit 1)""";

  /**
   * What the person it is about asked for instead, where no coaching can be granted and none was applied for: the course
   * says what became last of each aid, and of those for the employer to others than them.
   */
  private static final String OTHER_HELP = """
      select case when bool_or(own.last in ('BENEFIT_ASKED', 'BENEFIT_DECIDE_ANEW')) then 'BENEFIT_ASKED'
                  when bool_or(own.decided) then 'BENEFIT_DECIDED' end
        from (select (array_agg(e.kind order by e.at desc, e.id desc))[1] as last,
                     bool_or(e.kind in ('BENEFIT_GRANTED', 'BENEFIT_REFUSED')) as decided
                from case_event e
               where e.case_id = c.id and starts_with(e.kind, 'BENEFIT_') and e.audience = 'HEALTH'
               group by e.note) own""";

  /**
   * As {@link #STATE}; to the person it is about {@code BENEFIT_ASKED} or {@code BENEFIT_DECIDED} where that is what the case
   * has come to. Everybody else learns nothing of benefits here.
   */
  static final String SHOWN = shown(AccessSql.RELATIONS);

  /** As {@link #SHOWN}, with {@link AccessSql#RELATIONS_READ}. */
  static final String SHOWN_TO_READER = shown(AccessSql.RELATIONS_READ);

  private Stand() {}

  private static String state(String relations) {
    return "case when c.state in ('COMPLETED', 'ENDED_EARLY') and not "
        + AccessSql.sees(Audience.EARLY_END, relations) + " then 'ENDED' else c.state end";
  }

  private static String shown(String relations) {
    return "coalesce(case when c.state in "
        + States.BEFORE_FILING.stream()
            .map(state -> "'" + state + "'")
            .collect(joining(", ", "(", ")"))
        + " and exists (select 1 from (" + relations
        + ") o where o.relation in ('EMPLOYEE', 'REPRESENTATIVE')) and not " + COACHING_OFFERED
        + " then (" + OTHER_HELP + ") end, " + state(relations) + ")";
  }
}
