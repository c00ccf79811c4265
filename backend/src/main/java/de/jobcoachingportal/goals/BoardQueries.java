package de.jobcoachingportal.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people read of the board. The whole board is one statement whose answer is one row of JSON. */
@Component
public class BoardQueries {

  /** How a person is called, as {@code PersonName} does it. */
  public static String nameOf(String person) {
    return """
        case %1$s.salutation when 'FRAU' then 'Frau ' || %1$s.family_name when 'HERR' then 'Herr ' || %1$s.family_name
             else %1$s.given_name || ' ' || %1$s.family_name end""".formatted(person);
  }

  /** One goal g as JSON, with its yeses, the number of comments and its last change. */
  private static final String CARD = """
      json_build_object(
        'id', g.id, 'version', g.version, 'kind', g.kind, 'stage', g.stage, 'edition', g.edition,
        'text', json_build_object('title', g.title, 'plain', g.plain, 'learner', g.learner,
                                  'learnerNote', g.learner_note, 'until', g.until),
        'dropReason', g.drop_reason,
        'stagedOn', (g.staged_at at time zone 'Europe/Berlin')::date,
        'assents', (select coalesce(json_agg(json_build_object(
                             'party', a.party, 'name', %s,
                             'givenOn', (a.given_at at time zone 'Europe/Berlin')::date,
                             'recorded', a.recorded_by is not null) order by a.party), '[]')
                      from goal_assent a join person p on p.id = a.person_id
                     where a.goal_id = g.id and a.edition = g.edition),
        'comments', (select count(*) from goal_comment m where m.goal_id = g.id),
        'lastChange', (select json_build_object('kind', h.kind, 'by', %s, 'person', h.person_id, 'at', h.at)
                         from goal_change h join person p on p.id = h.person_id
                        where h.goal_id = g.id
                        order by h.version desc, h.id desc limit 1))""".formatted(nameOf("p"), nameOf("p"));

  /** Who stands for the three sides, the goals in the order of the board, and the overall goal that is in force. */
  static final String BOARD = """
            json_build_object(
              'parties', (
                select coalesce(json_agg(json_build_object('party', side.party, 'name', side.name) order by side.rank), '[]')
                  from (select distinct on (r.rank) r.party, r.rank, %s as name
                          from participant t
                          join (values ('EMPLOYEE', 'EMPLOYEE', 1, 1), ('SUPERVISOR', 'EMPLOYER', 2, 1),
                                       ('HR', 'EMPLOYER', 2, 2), ('JOB_COACH', 'COACH', 3, 1))
                               as r (relation, party, rank, choice) on r.relation = t.relation
                          join person p on p.id = t.person_id
                         where t.case_id = c.id and t.left_on is null
                         order by r.rank, r.choice, t.joined_on) side),
              'goals', (
                select coalesce(json_agg(%s order by g.kind, g.position, g.id), '[]') from goal g where g.case_id = c.id),
              'overallInForce', (
                select json_build_object('edition', h.edition, 'title', h.title, 'plain', h.plain,
                                         'agreedOn', (h.at at time zone 'Europe/Berlin')::date)
                  from goal_change h join goal g on g.id = h.goal_id
                 where g.case_id = c.id and g.kind = 'OVERALL' and h.kind = 'AGREED'
                 order by h.edition desc limit 1))
            """.formatted(nameOf("p"), CARD);

  private final DatabaseClient database;
  private final JsonMapper json;

  BoardQueries(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  Board board(String read) {
    return json.readValue(read, Board.class);
  }

  /** Names of those of these people who take part in the case; ids come from signals, which anybody might send. */
  Mono<List<Here>> names(UUID caseId, List<UUID> people) {
    return database
        .sql("""
            select distinct on (p.id) p.id, %s as name
              from participant t join person p on p.id = t.person_id
             where t.case_id = :caseId and t.left_on is null and p.id = any(:people)
            """.formatted(nameOf("p")))
        .bind("caseId", caseId)
        .bind("people", people.toArray(UUID[]::new))
        .map(row -> new Here(row.get("id", UUID.class), row.get("name", String.class)))
        .all()
        .collectList();
  }

  Mono<GoalCard> card(UUID caseId, UUID goalId) {
    return database
        .sql("select " + CARD + " as card from goal g where g.case_id = :caseId and g.id = :id")
        .bind("caseId", caseId)
        .bind("id", goalId)
        .map(row -> json.readValue(row.get("card", String.class), GoalCard.class))
        .one();
  }

  /** Everything that happened to a goal, newest first. */
  Mono<List<GoalChange>> history(UUID caseId, UUID goalId) {
    return database
        .sql("""
            select coalesce(json_agg(json_build_object(
                     'id', h.id, 'kind', h.kind, 'edition', h.edition, 'stage', h.stage,
                     'text', json_build_object('title', h.title, 'plain', h.plain, 'learner', h.learner,
                                               'learnerNote', h.learner_note, 'until', h.until),
                     'party', h.party, 'reason', h.reason, 'by', %s, 'recordedBy', %s, 'at', h.at)
                     order by h.version desc, h.id desc), '[]') as changes
              from goal_change h
              join person p on p.id = h.person_id
              left join person w on w.id = h.recorded_by
             where h.case_id = :caseId and h.goal_id = :id
            """.formatted(nameOf("p"), nameOf("w")))
        .bind("caseId", caseId)
        .bind("id", goalId)
        .map(row -> json.readValue(
            row.get("changes", String.class), new TypeReference<List<GoalChange>>() {}))
        .one();
  }

  Mono<List<GoalComment>> comments(UUID goalId) {
    return database
        .sql("""
            select coalesce(json_agg(json_build_object(
                     'id', m.id, 'text', m.text, 'by', %s, 'relation', m.relation, 'recordedBy', %s,
                     'writtenAt', m.written_at) order by m.id), '[]') as comments
              from goal_comment m
              join person p on p.id = m.person_id
              left join person w on w.id = m.recorded_by
             where m.goal_id = :id
            """.formatted(nameOf("p"), nameOf("w")))
        .bind("id", goalId)
        .map(row -> json.readValue(
            row.get("comments", String.class), new TypeReference<List<GoalComment>>() {}))
        .one();
  }

  /** The board of a case as the database knows it, without what the reader may do. */
  public record Board(
      List<Side> parties, List<GoalCard> goals, @Nullable InForce overallInForce) {}

  public record Here(UUID person, String name) {}

  /** Who stands for a side; a side without a person is missing. */
  public record Side(Party party, String name) {}

  /** The overall goal everybody said yes to last. */
  public record InForce(int edition, String title, @Nullable String plain, LocalDate agreedOn) {}
}
