package de.jobcoachingportal.people;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes and reads invitations. */
@Component
class InvitationStore {
  private final DatabaseClient database;
  private final Clock clock;

  InvitationStore(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  record Row(
      UUID id,
      UUID person,
      Invite.Channel channel,
      @Nullable UUID invitedBy,
      @Nullable UUID caseId,
      Instant createdAt,
      Instant validUntil) {}

  Mono<Void> insert(Row row) {
    var statement = database
        .sql("""
                insert into invitation (id, version, person_id, channel, invited_by, case_id, created_at, valid_until)
                values (:id, 0, :person, :channel, :by, :case, :createdAt, :validUntil)
                """)
        .bind("id", row.id())
        .bind("person", row.person())
        .bind("channel", row.channel().name())
        .bind("createdAt", row.createdAt().atOffset(ZoneOffset.UTC))
        .bind("validUntil", row.validUntil().atOffset(ZoneOffset.UTC));
    statement = PersonStore.nullable(statement, "by", row.invitedBy(), UUID.class);
    return PersonStore.nullable(statement, "case", row.caseId(), UUID.class).then();
  }

  /** The newest invitation that was not ended, whether it was followed or not. */
  Mono<Row> latest(UUID person) {
    return database.sql("""
            select id, person_id, channel, invited_by, case_id, created_at, valid_until
              from invitation where person_id = :person and ended_at is null
             order by created_at desc limit 1
            """).bind("person", person).map(InvitationStore::row).one();
  }

  Mono<Void> accept(UUID person, Instant at) {
    return database
        .sql("""
            update invitation set accepted_at = :at, version = version + 1
             where person_id = :person and accepted_at is null and ended_at is null
            """)
        .bind("at", at.atOffset(ZoneOffset.UTC))
        .bind("person", person)
        .then();
  }

  Mono<Void> end(UUID person) {
    return database
        .sql("""
            update invitation set ended_at = :now, version = version + 1
             where person_id = :person and ended_at is null
            """)
        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
        .bind("person", person)
        .then();
  }

  /** Letters nobody followed in time: subjects whose code must go. */
  Flux<Overdue> overdueLetters() {
    return database
        .sql("""
            select i.person_id, p.subject
              from invitation i
              join person p on p.tenant_id = i.tenant_id and p.id = i.person_id
             where i.channel = 'LETTER' and i.accepted_at is null and i.ended_at is null and i.valid_until < :now
               and p.subject is not null
            """)
        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
        .map(row -> new Overdue(row.get("person_id", UUID.class), row.get("subject", String.class)))
        .all();
  }

  record Overdue(UUID person, String subject) {}

  private static Row row(Readable row) {
    return new Row(
        row.get("id", UUID.class),
        row.get("person_id", UUID.class),
        Invite.Channel.valueOf(row.get("channel", String.class)),
        row.get("invited_by", UUID.class),
        row.get("case_id", UUID.class),
        moment(row, "created_at"),
        moment(row, "valid_until"));
  }

  private static Instant moment(Readable row, String column) {
    return row.get(column, OffsetDateTime.class).toInstant();
  }
}
