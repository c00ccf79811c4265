package de.jobcoachingportal.goals;

import de.jobcoachingportal.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Goal agreements as rows, one per case. */
@Component
class AgreementStore {

  private final DatabaseClient database;
  private final JsonMapper json;

  AgreementStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Mono<GoalAgreement> find(UUID caseId) {
    return read(caseId, "");
  }

  /** The same, locked until the transaction ends, so that the last yes is seen to be the last. */
  Mono<GoalAgreement> lock(UUID caseId) {
    return read(caseId, " for no key update of ga");
  }

  private Mono<GoalAgreement> read(UUID caseId, String lock) {
    return database
        .sql("""
            select json_build_object(
              'version', ga.version, 'edition', ga.edition,
              'terms', json_build_object('startsOn', ga.starts_on, 'talksOn', ga.talks_on, 'rooms', ga.rooms,
                                         'times', ga.times, 'presence', ga.presence),
              'writtenBy', (select %s from person w where w.id = ga.written_by),
              'writtenOn', (ga.written_at at time zone 'Europe/Berlin')::date,
              'concludedAt', ga.concluded_at,
              'assents', (select coalesce(json_agg(json_build_object(
                                   'party', a.party, 'name', %s,
                                   'givenOn', (a.given_at at time zone 'Europe/Berlin')::date,
                                   'recorded', a.recorded_by is not null) order by a.party), '[]')
                            from goal_agreement_assent a join person p on p.id = a.person_id
                           where a.case_id = ga.case_id and a.edition = ga.edition)) as agreement
              from goal_agreement ga
             where ga.case_id = :caseId
            """.formatted(BoardQueries.nameOf("w"), BoardQueries.nameOf("p")) + lock)
        .bind("caseId", caseId)
        .map(row -> json.readValue(row.get("agreement", String.class), GoalAgreement.class))
        .one();
  }

  Mono<Void> insert(UUID caseId, Terms terms, Actor writer, Instant now) {
    return terms(database.sql("""
                insert into goal_agreement (case_id, version, edition, starts_on, talks_on, rooms, times, presence,
                                            written_by, written_at)
                values (:caseId, 1, 1, :startsOn, :talksOn, :rooms, :times, :presence, :writer, :now)
                """), terms)
        .bind("caseId", caseId)
        .bind("writer", writer.id())
        .bind("now", now)
        .then();
  }

  /** Another text is another edition: everybody is asked again. */
  Mono<Void> replace(UUID caseId, Terms terms, Actor writer, Instant now) {
    return terms(database.sql("""
                update goal_agreement
                   set version = version + 1, edition = edition + 1, starts_on = :startsOn, talks_on = :talksOn,
                       rooms = :rooms, times = :times, presence = :presence, written_by = :writer, written_at = :now
                 where case_id = :caseId
                """), terms)
        .bind("caseId", caseId)
        .bind("writer", writer.id())
        .bind("now", now)
        .then();
  }

  Mono<Void> assent(UUID caseId, int edition, Party party, Author author, Instant now) {
    return author
        .bind(database
            .sql("""
                insert into goal_agreement_assent (case_id, edition, party, person_id, recorded_by, given_at)
                values (:caseId, :edition, :party, :person, :recordedBy, :now)
                on conflict do nothing
                """)
            .bind("caseId", caseId)
            .bind("edition", edition)
            .bind("party", party.name())
            .bind("now", now))
        .then();
  }

  Mono<Void> conclude(UUID caseId, Instant now) {
    return database
        .sql(
            "update goal_agreement set version = version + 1, concluded_at = :now where case_id = :caseId")
        .bind("caseId", caseId)
        .bind("now", now)
        .then();
  }

  /** Whether everybody said yes to the overall goal of the case. */
  Mono<Boolean> overallGoalIsAgreed(UUID caseId) {
    return database
        .sql(
            "select exists (select 1 from goal where case_id = :caseId and kind = 'OVERALL' and stage = 'AGREED') as agreed")
        .bind("caseId", caseId)
        .map(row -> row.get("agreed", Boolean.class))
        .one();
  }

  private static GenericExecuteSpec terms(GenericExecuteSpec statement, Terms terms) {
    return statement
        .bind("startsOn", terms.startsOn())
        .bind("talksOn", terms.talksOn().toArray(LocalDate[]::new))
        .bind("rooms", terms.rooms())
        .bind("times", terms.times())
        .bind("presence", terms.presence());
  }
}
