package de.jobcoachingportal.hours;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.identity.PersonName;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
public class SessionQueries {
  private static final TypeReference<List<Word>> WORDS = new TypeReference<>() {};

  /** Minutes booked in a month and what was left of the grant after it. */
  public record Month(LocalDate month, int bookedMinutes, int leftMinutes) {}

  /** The last word of a party to a session. */
  public record Word(
      SessionParty party, SessionWord answer, @Nullable String text, Instant at, String channel) {}

  /** A session with what was said to it; who may read the note is decided by who asks. */
  public record Line(
      UUID id,
      long version,
      LocalDate heldOn,
      String place,
      SessionKind kind,
      int minutes,
      int bookedMinutes,
      @Nullable UUID goalId,
      String topic,
      @Nullable String note,
      @Nullable Audience noteAudience,
      UUID recordedBy,
      String coach,
      @Nullable Instant reversedAt,
      @Nullable String reversalReason,
      List<Word> words) {}

  private final DatabaseClient database;
  private final JsonMapper json = JsonMapper.builder().build();

  SessionQueries(DatabaseClient database) {
    this.database = database;
  }

  /** Sessions that count, with what they took from the grant, for the forecast. */
  Flux<Forecast.Held> held(UUID caseId) {
    return database
        .sql("""
            select s.held_on, sum(- e.minutes)::int as minutes from coaching_session s
              join ledger_entry e on e.tenant_id = s.tenant_id and e.session_id = s.id and e.kind = 'BOOKING'
             where s.case_id = :case and s.reversed_at is null group by s.held_on
            """)
        .bind("case", caseId)
        .map(row -> new Forecast.Held(
            row.get("held_on", LocalDate.class), row.get("minutes", Integer.class)))
        .all();
  }

  /** Month by month from the first day of the grant to today, also months in which nobody met. */
  Flux<Month> months(UUID caseId, LocalDate today) {
    return database
        .sql("""
            select m.month::date as month, coalesce(sum(- e.minutes), 0)::int as booked,
                   (l.granted_minutes - sum(coalesce(sum(- e.minutes), 0)) over (order by m.month))::int as left_over
              from hour_ledger l
             cross join lateral generate_series(date_trunc('month', l.starts_on::timestamp),
                          date_trunc('month', greatest(l.starts_on, least(l.ends_on, :today))::timestamp),
                          interval '1 month') as m(month)
              left join coaching_session s on s.case_id = l.case_id and s.reversed_at is null
                    and date_trunc('month', s.held_on::timestamp) = m.month
              left join ledger_entry e on e.tenant_id = s.tenant_id and e.session_id = s.id and e.kind = 'BOOKING'
             where l.case_id = :case
             group by m.month, l.granted_minutes order by m.month
            """)
        .bind("case", caseId)
        .bind("today", today)
        .map(row -> new Month(
            row.get("month", LocalDate.class),
            row.get("booked", Integer.class),
            row.get("left_over", Integer.class)))
        .all();
  }

  /** Sessions of a case, the latest first, each with the last word of everybody. */
  Flux<Line> page(UUID caseId, int limit) {
    return database
        .sql(lines("where s.case_id = :case", limit))
        .bind("case", caseId)
        .map(this::line)
        .all();
  }

  Mono<Line> one(UUID caseId, UUID sessionId) {
    return database
        .sql(lines("where s.case_id = :case and s.id = :session", 1))
        .bind("case", caseId)
        .bind("session", sessionId)
        .map(this::line)
        .one();
  }

  /** How many sessions still wait for a party, or for the coach's reply to a question. */
  Mono<Integer> waitingFor(UUID caseId, SessionParty party) {
    String open = party == SessionParty.JOB_COACH
        ? "exists (select from lateral (select distinct on (a.party) a.answer, a.answered_at from session_answer a"
            + " where a.session_id = s.id order by a.party, a.answered_at desc, a.id desc) w where w.answer = 'QUESTION'"
            + " and not exists (select from session_answer r where r.session_id = s.id and r.party = 'JOB_COACH'"
            + " and r.answered_at >= w.answered_at))"
        : "not exists (select from session_answer a where a.session_id = s.id and a.party = '"
            + party.name() + "')";
    return database
        .sql("select count(*)::int as number from coaching_session s"
            + " where s.case_id = :case and s.reversed_at is null and " + open)
        .bind("case", caseId)
        .map(row -> row.get("number", Integer.class))
        .one();
  }

  private static String lines(String where, int limit) {
    return """
        select s.id, s.version, s.held_on, s.place, s.kind, s.minutes, - e.minutes as booked, s.goal_id, s.topic, s.note, s.note_audience,
               s.recorded_by, s.reversed_at, s.reversal_reason, p.salutation, p.given_name, p.family_name,
               (select coalesce(json_agg(json_build_object('party', w.party, 'answer', w.answer, 'text', w.text,
                         'at', w.answered_at, 'channel', w.channel)), '[]')
                  from (select distinct on (a.party) a.party, a.answer, a.text, a.answered_at, a.channel
                          from session_answer a where a.session_id = s.id
                         order by a.party, a.answered_at desc, a.id desc) w)::text as words
          from coaching_session s join person p on p.tenant_id = s.tenant_id and p.id = s.coach_person_id
          join ledger_entry e on e.tenant_id = s.tenant_id and e.session_id = s.id and e.kind = 'BOOKING'
         %s order by s.held_on desc, s.id desc limit %d
        """.formatted(where, limit);
  }

  private Line line(Readable row) {
    String audience = row.get("note_audience", String.class);
    return new Line(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("held_on", LocalDate.class),
        row.get("place", String.class),
        SessionKind.valueOf(row.get("kind", String.class)),
        row.get("minutes", Integer.class),
        row.get("booked", Integer.class),
        row.get("goal_id", UUID.class),
        row.get("topic", String.class),
        row.get("note", String.class),
        audience == null ? null : Audience.valueOf(audience),
        row.get("recorded_by", UUID.class),
        PersonName.of(
            row.get("salutation", String.class),
            row.get("given_name", String.class),
            row.get("family_name", String.class)),
        row.get("reversed_at", Instant.class),
        row.get("reversal_reason", String.class),
        json.readValue(row.get("words", String.class), WORDS));
  }
}
