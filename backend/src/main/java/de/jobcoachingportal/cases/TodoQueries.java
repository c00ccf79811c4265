package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import io.r2dbc.postgresql.codec.Json;
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

  /** One thing that waits: in which case, what, until when and by which rule. No health facts. */
  public record Waiting(
      UUID id,
      UUID caseId,
      String number,
      String state,
      @Nullable String employee,
      String workplace,
      String kind,
      Map<String, String> params,
      boolean forGroup,
      @Nullable LocalDate dueOn,
      @Nullable String paragraph,
      Instant since) {}

  private static final String WAITING =
      """
      select t.id, t.case_id, c.number, %s as shown_state, employee.name as employee, c.workplace, t.kind, t.params,
             t.for_group, t.due_on, t.paragraph, t.created_at
        from (
          select t.id from todo t where t.for_person = :person and t.done_at is null
          union
          select t.id from participant own
            join todo t on t.case_id = own.case_id and t.done_at is null
             and (t.for_relation = own.relation or (t.for_group and own.relation = 'RESPONSIBLE_CASE_WORKER'))
           where own.person_id = :person and own.left_on is null
          union
          select t.id from deputy d
            join participant own on own.person_id = d.person_id and own.left_on is null
             and own.relation in ('RESPONSIBLE_CASE_WORKER', 'SBV')
            join todo t on t.case_id = own.case_id and t.done_at is null
             and (t.for_relation = own.relation or (t.for_group and own.relation = 'RESPONSIBLE_CASE_WORKER'))
           where d.deputy_id = :person and current_date between d.valid_from and coalesce(d.valid_until, 'infinity')
          union
          (select t.id from todo t join coaching_case g on g.id = t.case_id
            where t.for_group and t.done_at is null and :caseWorker and g.responsibility_group_id = any(:groups)
            order by t.due_on nulls last limit %d)
        ) mine
        join todo t on t.id = mine.id
        join coaching_case c on c.id = t.case_id
        left join lateral (
          select case n.salutation when 'FRAU' then 'Frau ' || n.family_name when 'HERR' then 'Herr ' || n.family_name
                 else n.given_name || ' ' || n.family_name end as name
            from participant x join person n on n.id = x.person_id
           where x.case_id = c.id and x.relation = 'EMPLOYEE' and x.left_on is null limit 1) employee on c.employee_named
       where %s
       order by t.due_on nulls last, t.id limit %d
      """.formatted(CaseQueries.SHOWN_STATE, MOST, AccessSql.may(Operation.CASE_READ), MOST);

  private final DatabaseClient database;
  private final JsonMapper json;

  TodoQueries(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  public Flux<Waiting> waitingFor(Actor actor) {
    return CaseAccess.bind(database.sql(WAITING), actor)
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
            row.get("created_at", Instant.class)))
        .all();
  }
}
