package de.jobcoachingportal.audit;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class AuditQueries {
  private final DatabaseClient database;

  AuditQueries(DatabaseClient database) {
    this.database = database;
  }

  /** Adds the row; the second reading of the same part within five minutes meets the first one and adds nothing. */
  Mono<Void> insert(AuditEntry entry) {
    return database
        .sql("""
            insert into audit_entry (id, person_id, roles, relation, action, outcome, case_id, part, thing_id, slot)
            values (:id, :person, :roles, :relation, :action, :outcome, :caseId, :part, :thing, :slot)
            on conflict do nothing
            """)
        .bind("id", Ids.next())
        .bind("person", entry.actor().id())
        .bind(
            "roles",
            entry.actor().roles().stream()
                .map(Role::name)
                .sorted()
                .collect(Collectors.joining(",")))
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
