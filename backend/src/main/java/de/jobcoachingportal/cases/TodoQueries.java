package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything that waits for a person, over all their cases, in one statement. */
@Component
public class TodoQueries {

  public static final int MOST = 200;

  /** Asked of a coach who is not in the case yet: to promise secrecy (§ 78 SGB X). Shown without a word of the case. */
  private static final String BEFORE_ACCESS = "('COACH_COMMIT')";

  /**
   * One thing that waits: in which case, what, until when and by which rule. No health facts, with one
   * exception: what the office decides about an aid names the aid, because several may wait in one case. Nobody outside
   * the body that decides has such a row in a list, and no mail carries it.
   *
   * @param caseId null, as the state, where somebody is asked for something before they may know the case
   * @param startedOn the day the period counts from; null if the date is no period
   * @param waitsFor for whom it waits if not for the reader: a relation, OFFICE, SECOND_PERSON of it, or PERSON
   * @param deputyFor in whose place the reader has it; null if it is the reader's own
   * @param about what in the case it is about, where several of a kind may wait at once; null otherwise
   */
  public record Waiting(
      UUID id,
      @Nullable UUID caseId,
      String number,
      @Nullable String state,
      @Nullable String employee,
      String workplace,
      String kind,
      Map<String, String> params,
      boolean forGroup,
      @Nullable LocalDate dueOn,
      @Nullable String paragraph,
      @Nullable LocalDate startedOn,
      Instant since,
      @Nullable String waitsFor,
      @Nullable String deputyFor,
      @Nullable UUID about) {}

  /**
   * A to-do t of the case c is the person's own; who decides the case keeps an eye on all of them. Nobody else reads the
   * limits of the office as their own.
   */
  static final String CONCERNS = """
      (t.for_person = :person or exists (
         select 1 from (%s) own
          where own.relation = t.for_relation
             or own.relation in ('RESPONSIBLE_CASE_WORKER', 'DEPUTY_CASE_WORKER', 'GROUP_MEMBER')))
      """.formatted(AccessSql.RELATIONS);

  private static final String NAME =
      "case %1$s.salutation when 'FRAU' then 'Frau ' || %1$s.family_name when 'HERR' then 'Herr ' || %1$s.family_name"
          + " else %1$s.given_name || ' ' || %1$s.family_name end";

  /** Papers that did not come in time: somebody in the office has to remind. */
  private static final String LATE =
      "(own.relation = 'RESPONSIBLE_CASE_WORKER' and t.kind = 'PAPERS_BRING' and t.due_on < :today)";

  /** For the group, but not for those whose own words it is about. */
  private static final String GROUPS = "(t.for_group and not (:person = any(t.not_for)))";

  /** What is the person's own comes first, then what they have as a deputy, then what is the group's. */
  private static final String MINE =
      """
      select id, case when min(rank) = 1 then min(deputy_for) end as deputy_for, null as waits_for, bool_or(late) as late
        from (
          select t.id, 0 as rank, null as deputy_for, false as late from todo t where t.for_person = :person and t.done_at is null
          union all
          select t.id, 0, null, %1$s from participant own
            join todo t on t.case_id = own.case_id and t.done_at is null
             and (t.for_relation = own.relation or (%5$s and own.relation = 'RESPONSIBLE_CASE_WORKER') or %1$s)
           where own.person_id = :person and own.left_on is null
          union all
          select t.id, 1, %2$s, %1$s from deputy d
            join person away on away.id = d.person_id
            join participant own on own.person_id = d.person_id and own.left_on is null
             and own.relation in ('RESPONSIBLE_CASE_WORKER', 'SBV')
            join todo t on t.case_id = own.case_id and t.done_at is null
             and (t.for_relation = own.relation or (%5$s and own.relation = 'RESPONSIBLE_CASE_WORKER') or %1$s)
           where %3$s
          union all
          (select t.id, 2, null, false from todo t join coaching_case g on g.id = t.case_id
            where %5$s and t.done_at is null and :caseWorker and g.responsibility_group_id = any(:groups)
            order by t.due_on nulls last limit %4$d)
        ) source
       group by id
      """.formatted(LATE, NAME.formatted("away"), AccessSql.STANDS_IN, MOST, GROUPS);

  /**
   * What others have to do in the cases the person steers or works in, and what waits for a second person to read what this
   * one wrote. Who asks for a benefit and for which stays with the office.
   */
  private static final String AWAITED = """
      select distinct t.id, null as deputy_for,
             coalesce(t.for_relation, case when cardinality(t.not_for) > 0 then 'SECOND_PERSON'
               when t.for_group then 'OFFICE' else 'PERSON' end) as waits_for, false as late
        from participant own
        join todo t on t.case_id = own.case_id and t.done_at is null and t.for_person is distinct from :person
       where own.person_id = :person and own.left_on is null
         and own.relation in ('RESPONSIBLE_CASE_WORKER', 'IFD_ADVISER', 'JOB_COACH')
         and not (own.relation in ('JOB_COACH', 'IFD_ADVISER') and starts_with(t.kind, 'BENEFIT_'))
         and not (%2$s and :caseWorker)
         and not %1$s
         and not exists (select 1 from participant me where me.case_id = t.case_id and me.person_id = :person
                          and me.left_on is null and me.relation = t.for_relation)
      union
      (select t.id, null, 'SECOND_PERSON', false from todo t join coaching_case g on g.id = t.case_id
        where t.for_group and t.done_at is null and :person = any(t.not_for) and g.responsibility_group_id = any(:groups)
        limit %3$d)
      """.formatted(LATE, GROUPS, MOST);

  private static final String SHOWN = """
      select t.id, case when list.late then 'PAPERS_LATE' else t.kind end as kind, t.params, t.for_group, t.due_on,
             t.paragraph, t.started_on, t.created_at, t.about, list.waits_for, list.deputy_for,
             case when known.yes then t.case_id end as case_id,
             case when known.yes then c.number else '' end as number,
             case when known.yes then %s end as shown_state,
             case when known.yes and employee.id <> :person then employee.name end as employee,
             case when known.yes then c.workplace else '' end as workplace
        from (%%s) list
        join todo t on t.id = list.id
        join coaching_case c on c.id = t.case_id
        cross join lateral (select %s as yes) known
        left join lateral (
          select n.id, %s as name
            from participant x join person n on n.id = x.person_id
           where x.case_id = c.id and x.relation = 'EMPLOYEE' and x.left_on is null limit 1) employee on c.employee_named
       where known.yes or (t.for_person = :person and t.kind in %s)
       order by t.due_on nulls last, t.id limit %d
      """.formatted(
      Stand.SHOWN, AccessSql.may(Operation.CASE_READ), NAME.formatted("n"), BEFORE_ACCESS, MOST);

  private final DatabaseClient database;
  private final JsonMapper json;
  private final Clock clock;

  TodoQueries(DatabaseClient database, JsonMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  public Flux<Waiting> waitingFor(Actor actor) {
    return list(MINE, actor);
  }

  /** What the person waits for: open with others, in cases they steer or work in. */
  public Flux<Waiting> awaitedBy(Actor actor) {
    return list(AWAITED, actor);
  }

  private Flux<Waiting> list(String which, Actor actor) {
    return CaseAccess.bind(database.sql(SHOWN.formatted(which)), actor, LocalDate.now(clock))
        .bind("caseWorker", actor.is(Role.CASE_WORKER))
        .map(row -> new Waiting(
            row.get("id", UUID.class),
            row.get("case_id", UUID.class),
            row.get("number", String.class),
            row.get("shown_state", String.class),
            row.get("employee", String.class),
            row.get("workplace", String.class),
            row.get("kind", String.class),
            json.readValue(
                row.get("params", Json.class).asString(),
                new TypeReference<Map<String, String>>() {}),
            Boolean.TRUE.equals(row.get("for_group", Boolean.class)),
            row.get("due_on", LocalDate.class),
            row.get("paragraph", String.class),
            row.get("started_on", LocalDate.class),
            row.get("created_at", Instant.class),
            row.get("waits_for", String.class),
            row.get("deputy_for", String.class),
            row.get("about", UUID.class)))
        .all();
  }
}
