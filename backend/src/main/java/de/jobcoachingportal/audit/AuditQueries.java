package de.jobcoachingportal.audit;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class AuditQueries {
  /**
   * Lets this statement's commit return before its row is on disk: a reading that dies with the server was no write that
   * anybody was told of. Local to the statement's own transaction; never to be used inside a write.
   */
  private static final String NOT_WAITING = "from set_config('synchronous_commit', 'off', true)";

  static final String LISTED = """
      insert into audit_entry (id, person_id, roles, action, outcome, part)
      select :traceId, :tracePerson, :traceRoles, 'LISTED', 'READ', :tracePart %s""".formatted(NOT_WAITING);

  private static final String ROW =
      "insert into audit_entry (id, person_id, roles, relation, action, outcome, case_id, part, thing_id, slot) ";
  private static final String VALUES =
      ":id, :person, :roles, :relation, :action, :outcome, :caseId, :part, :thing, :slot";

  private final DatabaseClient database;

  AuditQueries(DatabaseClient database) {
    this.database = database;
  }

  /** Adds the row; the second reading of the same part within five minutes meets the first one and adds nothing. */
  Mono<Void> insert(AuditEntry entry) {
    return insert(entry, ROW + "values (" + VALUES + ") on conflict do nothing");
  }

  /** The same for a reading that stands alone. */
  Mono<Void> insertReading(AuditEntry entry) {
    return insert(entry, ROW + "select " + VALUES + " " + NOT_WAITING + " on conflict do nothing");
  }

  static GenericExecuteSpec bindListed(GenericExecuteSpec statement, Actor actor, String part) {
    return statement
        .bind("traceId", Ids.next())
        .bind("tracePerson", actor.id())
        .bind("traceRoles", roles(actor))
        .bind("tracePart", part);
  }

  private static String roles(Actor actor) {
    return actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
  }

  private Mono<Void> insert(AuditEntry entry, String sql) {
    return database
        .sql(sql)
        .bind("id", Ids.next())
        .bind("person", entry.actor().id())
        .bind("roles", roles(entry.actor()))
        .bind("relation", text(entry.relation()))
        .bind("action", entry.action())
        .bind("outcome", entry.outcome().name())
        .bind("caseId", uuid(entry.caseId()))
        .bind("part", text(entry.part()))
        .bind("thing", uuid(entry.thing()))
        .bind(
            "slot",
            entry.slot() == null
                ? Parameters.in(R2dbcType.BIGINT)
                : Parameters.in(R2dbcType.BIGINT, entry.slot()))
        .then();
  }

  private static Object text(@Nullable String value) {
    return value == null
        ? Parameters.in(R2dbcType.VARCHAR)
        : Parameters.in(R2dbcType.VARCHAR, value);
  }

  private static Object uuid(@Nullable UUID value) {
    return value == null ? Parameters.in(UUID.class) : Parameters.in(value);
  }
}
