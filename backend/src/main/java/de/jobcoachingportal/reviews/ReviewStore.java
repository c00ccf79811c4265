package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.goals.Author;
import de.jobcoachingportal.goals.BoardQueries;
import de.jobcoachingportal.goals.Party;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.letters.PrintedLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Interim reviews as rows, read with their viewpoints in one statement. */
@Component
class ReviewStore {

  /** As it was concluded, text for text; until then from its rows. */
  private static final String REVIEW =
      """
      coalesce(r.content::json, json_build_object(
        'id', r.id, 'version', r.version, 'number', r.number, 'heldOn', r.held_on, 'cameFrom', r.came_from,
        'facts', r.facts,
        'viewpoints', (select coalesce(json_agg(json_build_object(
                                'party', v.party, 'version', v.version,
                                'answers', json_build_object('closer', v.closer, 'options', v.options,
                                                             'strengthen', v.strengthen, 'next', v.next),
                                'by', %s, 'recorded', v.recorded_by is not null, 'writtenAt', v.written_at)
                                order by array_position(array['EMPLOYEE', 'EMPLOYER', 'COACH'], v.party)), '[]')
                         from interim_viewpoint v join person p on p.id = v.person_id where v.review_id = r.id),
        'conclusion', case when r.concluded_at is not null then json_build_object(
                        'summary', r.summary, 'nextStep', r.next_step, 'notHeard', r.not_heard,
                        'by', (select %s from person c where c.id = r.concluded_by),
                        'concludedOn', (r.concluded_at at time zone 'Europe/Berlin')::date) end))""".formatted(BoardQueries.nameOf("p"), BoardQueries.nameOf("c"));

  private final DatabaseClient database;
  private final JsonMapper json;

  ReviewStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** All reviews of a case, the latest first. */
  Mono<List<InterimReview>> all(UUID caseId) {
    return database
        .sql("select coalesce(json_agg(" + REVIEW + " order by r.number desc), '[]') as reviews"
            + " from interim_review r where r.case_id = :caseId")
        .bind("caseId", caseId)
        .map(row -> json.readValue(
            row.get("reviews", String.class), new TypeReference<List<InterimReview>>() {}))
        .one();
  }

  Mono<InterimReview> find(UUID caseId, UUID id) {
    return read(caseId, id, "");
  }

  Mono<InterimReview> lock(UUID caseId, UUID id) {
    return read(caseId, id, " for no key update of r");
  }

  private Mono<InterimReview> read(UUID caseId, UUID id, String lock) {
    return database
        .sql("select " + REVIEW
            + " as review from interim_review r where r.case_id = :caseId and r.id = :id" + lock)
        .bind("caseId", caseId)
        .bind("id", id)
        .map(row -> json.readValue(row.get("review", String.class), InterimReview.class))
        .one();
  }

  /** The talk that is still open goes back to where the case stands now; empty if there is none. */
  Mono<UUID> takeUpAgain(UUID caseId, CaseState cameFrom) {
    return database
        .sql("""
            update interim_review set came_from = :cameFrom, version = version + 1
             where case_id = :caseId and concluded_at is null returning id
            """)
        .bind("caseId", caseId)
        .bind("cameFrom", cameFrom.name())
        .map(row -> row.get("id", UUID.class))
        .one();
  }

  Mono<Void> insert(
      UUID id,
      UUID caseId,
      CaseState cameFrom,
      LocalDate heldOn,
      Facts facts,
      Actor opener,
      Instant now) {
    return database
        .sql("""
            insert into interim_review (id, version, case_id, number, held_on, came_from, facts, opened_by, opened_at)
            select :id, 1, :caseId, coalesce(max(number), 0) + 1, :heldOn, :cameFrom, cast(:facts as jsonb), :opener, :now
              from interim_review where case_id = :caseId
            """)
        .bind("id", id)
        .bind("caseId", caseId)
        .bind("heldOn", heldOn)
        .bind("cameFrom", cameFrom.name())
        .bind("facts", json.writeValueAsString(facts))
        .bind("opener", opener.id())
        .bind("now", now)
        .then();
  }

  /** Writes a viewpoint for the first time or anew. */
  Mono<Void> put(UUID reviewId, Party party, Answers answers, Author author, Instant now) {
    return author
        .bind(database
            .sql("""
                insert into interim_viewpoint as v (review_id, party, version, closer, options, strengthen, next,
                                                    person_id, recorded_by, written_at)
                values (:review, :party, 1, :closer, :options, :strengthen, :next, :person, :recordedBy, :now)
                on conflict (tenant_id, review_id, party) do update
                  set version = v.version + 1, closer = excluded.closer, options = excluded.options,
                      strengthen = excluded.strengthen, next = excluded.next, person_id = excluded.person_id,
                      recorded_by = excluded.recorded_by, written_at = excluded.written_at
                """)
            .bind("review", reviewId)
            .bind("party", party.name())
            .bind("closer", answers.closer())
            .bind("options", answers.options())
            .bind("strengthen", answers.strengthen())
            .bind("next", answers.next())
            .bind("now", now))
        .then();
  }

  /** Freezes the review as it is given; the database lets nobody change it afterwards. */
  Mono<Void> conclude(InterimReview review, Actor actor, Instant now) {
    var end = Objects.requireNonNull(review.conclusion());
    var content = json.writeValueAsString(review);
    var statement = database
        .sql("""
            update interim_review
               set version = :version, summary = :summary, next_step = :nextStep, not_heard = :notHeard,
                   concluded_by = :person, concluded_at = :now, content = :content, content_hash = :hash
             where id = :id
            """)
        .bind("id", review.id())
        .bind("version", review.version())
        .bind("summary", end.summary())
        .bind("nextStep", end.nextStep().name())
        .bind("content", content)
        .bind("hash", PrintedLetter.hash(content.getBytes(StandardCharsets.UTF_8)))
        .bind("person", actor.id())
        .bind("now", now);
    return (end.notHeard() == null
            ? statement.bindNull("notHeard", String.class)
            : statement.bind("notHeard", end.notHeard()))
        .then();
  }
}
