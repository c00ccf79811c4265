package de.jobcoachingportal.reviews;

import de.jobcoachingportal.goals.BoardQueries;
import de.jobcoachingportal.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Team reflections and early ends as rows. */
@Component
class EarlyEndStore {

  private final DatabaseClient database;
  private final JsonMapper json;

  EarlyEndStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Reflections of a case, the latest first. */
  Mono<List<EarlyEnds.WrittenReflection>> reflections(UUID caseId) {
    return database
        .sql("""
            select coalesce(json_agg(json_build_object(
                     'id', t.id,
                     'reflection', json_build_object('heldOn', t.held_on, 'present', t.present,
                       'whatHappened', t.what_happened, 'whatWasTried', t.what_was_tried,
                       'whatElseHelps', t.what_else_helps),
                     'writtenBy', %s, 'writtenOn', (t.written_at at time zone 'Europe/Berlin')::date)
                     order by t.id desc), '[]') as reflections
              from team_reflection t join person p on p.id = t.written_by
             where t.case_id = :caseId
            """.formatted(BoardQueries.nameOf("p")))
        .bind("caseId", caseId)
        .map(row -> json.readValue(
            row.get("reflections", String.class),
            new TypeReference<List<EarlyEnds.WrittenReflection>>() {}))
        .one();
  }

  Mono<EarlyEnds.WrittenEnd> end(UUID caseId) {
    return database
        .sql("""
            select json_build_object(
              'end', json_build_object('endsOn', e.ends_on, 'wantedBy', e.wanted_by, 'reason', e.reason,
                                       'otherSupport', e.other_support),
              'endedBy', %s, 'endedOn', (e.ended_at at time zone 'Europe/Berlin')::date) as ending
              from early_end e join person p on p.id = e.ended_by
             where e.case_id = :caseId
            """.formatted(BoardQueries.nameOf("p")))
        .bind("caseId", caseId)
        .map(row -> json.readValue(row.get("ending", String.class), EarlyEnds.WrittenEnd.class))
        .one();
  }

  Mono<Void> insert(UUID id, UUID caseId, TeamReflection reflection, Actor writer, Instant now) {
    return database
        .sql("""
            insert into team_reflection (id, case_id, held_on, present, what_happened, what_was_tried, what_else_helps,
                                         written_by, written_at)
            values (:id, :caseId, :heldOn, :present, :happened, :tried, :helps, :writer, :now)
            """)
        .bind("id", id)
        .bind("caseId", caseId)
        .bind("heldOn", reflection.heldOn())
        .bind("present", reflection.present())
        .bind("happened", reflection.whatHappened())
        .bind("tried", reflection.whatWasTried())
        .bind("helps", reflection.whatElseHelps())
        .bind("writer", writer.id())
        .bind("now", now)
        .then();
  }

  Mono<Void> insert(UUID caseId, UUID reflectionId, EarlyEnd end, Actor actor, Instant now) {
    return database
        .sql("""
            insert into early_end (case_id, reflection_id, ends_on, wanted_by, reason, other_support, ended_by, ended_at)
            values (:caseId, :reflection, :endsOn, :wantedBy, :reason, :otherSupport, :actor, :now)
            """)
        .bind("caseId", caseId)
        .bind("reflection", reflectionId)
        .bind("endsOn", end.endsOn())
        .bind("wantedBy", end.wantedBy().name())
        .bind("reason", end.reason())
        .bind("otherSupport", end.otherSupport())
        .bind("actor", actor.id())
        .bind("now", now)
        .then();
  }
}
