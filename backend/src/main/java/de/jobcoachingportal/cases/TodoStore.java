package de.jobcoachingportal.cases;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class TodoStore {

  private static final String REPLACE = """
      with before as (
        update todo set done_at = :now
         where case_id = :caseId and kind = :kind and done_at is null
           and for_person is not distinct from :person and for_relation is not distinct from :relation
           and for_group = :group and about is not distinct from :about)
      insert into todo (id, case_id, kind, for_person, for_relation, for_group, not_for, due_on, paragraph, started_on, params,
        about, created_at)
      values (:id, :caseId, :kind, :person, :relation, :group, :notFor, :dueOn, :paragraph, :startedOn, :params, :about, :now)
      """;

  private static final String ADDRESSEES = """
      select distinct person from (
        select t.for_person as person from todo t
         where t.case_id = :caseId and t.kind = :kind and t.done_at is null and t.for_person is not null
        union all
        select p.person_id from todo t
          join participant p on p.case_id = t.case_id and p.left_on is null
           and (p.relation = t.for_relation or (t.for_group and p.relation = 'RESPONSIBLE_CASE_WORKER'))
         where t.case_id = :caseId and t.kind = :kind and t.done_at is null
        union all
        select r.person_id from todo t
          join coaching_case c on c.id = t.case_id
          join person_role r on r.responsibility_group_id = c.responsibility_group_id and r.role = 'CASE_WORKER'
           and r.valid_until is null
         where t.case_id = :caseId and t.kind = :kind and t.done_at is null and t.for_group) meant
       limit 50
      """;

  private final DatabaseClient database;
  private final JsonMapper json;

  TodoStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Mono<Void> replace(UUID id, Todos.Asked asked, Instant now) {
    var statement = database
        .sql(REPLACE)
        .bind("id", id)
        .bind("caseId", asked.caseId())
        .bind("kind", asked.kind())
        .bind("group", asked.who() instanceof Todos.Group)
        .bind("params", Json.of(json.writeValueAsString(asked.params())))
        .bind("now", now)
        .bind(
            "notFor",
            asked.who() instanceof Todos.Group(var but) ? but.toArray(UUID[]::new) : new UUID[0]);
    statement = asked.about() == null
        ? statement.bindNull("about", UUID.class)
        : statement.bind("about", asked.about());
    statement = asked.who() instanceof Todos.Person(var person)
        ? statement.bind("person", person)
        : statement.bindNull("person", UUID.class);
    statement = asked.who() instanceof Todos.InRelation(var relation)
        ? statement.bind("relation", relation.name())
        : statement.bindNull("relation", String.class);
    statement = asked.dueOn() == null
        ? statement.bindNull("dueOn", LocalDate.class)
        : statement.bind("dueOn", asked.dueOn());
    statement = asked.paragraph() == null
        ? statement.bindNull("paragraph", String.class)
        : statement.bind("paragraph", asked.paragraph());
    statement = asked.startedOn() == null
        ? statement.bindNull("startedOn", LocalDate.class)
        : statement.bind("startedOn", asked.startedOn());
    return statement.then();
  }

  /** Until the end of the transaction; whatever only refers to the case goes on. */
  Mono<Void> lock(UUID caseId) {
    return database
        .sql("select id from coaching_case where id = :caseId for no key update")
        .bind("caseId", caseId)
        .then();
  }

  Mono<Void> done(UUID caseId, String kind, Instant now) {
    return database
        .sql(
            "update todo set done_at = :now where case_id = :caseId and kind = :kind and done_at is null")
        .bind("now", now)
        .bind("caseId", caseId)
        .bind("kind", kind)
        .then();
  }

  /** @param paragraphs how the paragraph of those meant begins */
  Mono<Void> redate(UUID caseId, String paragraphs, @Nullable LocalDate dueOn, String paragraph) {
    var statement = database
        .sql("""
            update todo set due_on = :dueOn, paragraph = :paragraph
             where case_id = :caseId and for_group and done_at is null and starts_with(paragraph, :paragraphs)
            """)
        .bind("caseId", caseId)
        .bind("paragraphs", paragraphs)
        .bind("paragraph", paragraph);
    return (dueOn == null
            ? statement.bindNull("dueOn", LocalDate.class)
            : statement.bind("dueOn", dueOn))
        .then();
  }

  Mono<Void> dropAll(UUID caseId, Instant now) {
    return database.sql("""
            update todo set done_at = :now
             where case_id = :caseId and done_at is null and kind not like 'AFTER\\_CARE\\_%'
               and kind not like 'BENEFIT\\_DECIDE%'
               and kind not in ('BENEFIT_APPROVE', 'BENEFIT_REWORK', 'BENEFIT_COMPLETE', 'NOTICE_READ', 'OBJECTION_HANDLE',
                 'FORWARDED_READ')
            """).bind("now", now).bind("caseId", caseId).then();
  }

  /** Who is meant by what is open of this kind: their lists have changed. Of a group at most fifty. */
  Flux<UUID> addressees(UUID caseId, String kind) {
    return database
        .sql(ADDRESSEES)
        .bind("caseId", caseId)
        .bind("kind", kind)
        .map(row -> row.get("person", UUID.class))
        .all();
  }
}
