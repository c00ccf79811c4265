package de.jobcoachingportal.coachpool;

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

@Component
public class CoachQueries {
  private static final String COACHES = """
      select k.id, k.version, k.person_id, k.recognised_until, k.training, k.training_units, k.region, k.industries, k.impairments,
             p.salutation, p.given_name, p.family_name, o.name as organisation,
             (select count(*)::int from coach_choice x where x.coach_id = k.id and x.state = 'DECIDED'
                 and exists (select 1 from coaching_case c where c.id = x.case_id
                              and c.state not in ('FORWARDED', 'REJECTED', 'WITHDRAWN', 'COMPLETED', 'ENDED_EARLY', 'CLOSED')))
               as running
        from coach k
        join person p on p.tenant_id = k.tenant_id and p.id = k.person_id
        left join organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
      """;

  /** A choice {@code x} in a case {@code c} whose coach the office still waits for. */
  private static final String ASKED = """
      x.state = 'PROPOSED'
      and c.state not in ('FORWARDED', 'REJECTED', 'WITHDRAWN', 'COMPLETED', 'ENDED_EARLY', 'CLOSED')
      """;

  /**
   * @param unmet what the office asks for before it recognises a coach and this entry does not show
   * @param running cases this coach works in now
   */
  public record Listed(
      UUID id,
      long version,
      UUID personId,
      String name,
      @Nullable String organisation,
      @Nullable LocalDate recognisedUntil,
      @Nullable String training,
      @Nullable Integer trainingUnits,
      String region,
      List<String> industries,
      List<String> impairments,
      List<String> unmet,
      int running) {

    Listed with(List<String> sentences) {
      return new Listed(
          id,
          version,
          personId,
          name,
          organisation,
          recognisedUntil,
          training,
          trainingUnits,
          region,
          industries,
          impairments,
          sentences,
          running);
    }
  }

  /** Somebody the office may take into the pool: a job coach who is not in it yet. */
  public record Candidate(
      UUID personId, String name, @Nullable String organisation) {}

  /** A choice with the coach's name; what the company or the employee may read of it is decided by the view. */
  public record ChoiceLine(
      UUID id,
      long version,
      UUID coachId,
      UUID coachPersonId,
      String coach,
      String region,
      List<String> industries,
      ChoiceState state,
      String proposedBy,
      Instant proposedAt,
      String reason,
      EarlierRelation earlierRelation,
      @Nullable String earlierRelationNote,
      ChoiceAnswer employeeAnswer,
      ChoiceAnswer employerAnswer,
      @Nullable Instant secrecyCommittedAt,
      @Nullable Instant decidedAt) {}

  /** What a coach may know before the commitment: that somebody asks, since when, and no more. */
  public record OpenRequest(
      UUID choiceId,
      String office,
      Instant proposedAt,
      @Nullable Instant committedAt) {}

  private final DatabaseClient database;

  CoachQueries(DatabaseClient database) {
    this.database = database;
  }

  Flux<Listed> pool() {
    return database
        .sql(COACHES + " order by p.family_name collate \"de-x-icu\", k.id limit 1000")
        .map(CoachQueries::listed)
        .all();
  }

  Flux<Candidate> candidates() {
    return database
        .sql("""
            select p.id, p.given_name, p.family_name, o.name as organisation
              from person p
              left join organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
             where p.blocked_at is null
               and exists (select 1 from person_role r where r.tenant_id = p.tenant_id and r.person_id = p.id
                              and r.role = 'JOB_COACH' and (r.valid_until is null or r.valid_until > now()))
               and not exists (select 1 from coach k where k.tenant_id = p.tenant_id and k.person_id = p.id)
             order by p.family_name collate "de-x-icu", p.given_name, p.id limit 1000
            """)
        .map(row -> new Candidate(
            row.get("id", UUID.class),
            row.get("given_name", String.class) + " " + row.get("family_name", String.class),
            row.get("organisation", String.class)))
        .all();
  }

  Mono<Boolean> isJobCoach(UUID personId) {
    return database
        .sql("""
            select exists (select 1 from person_role r where r.person_id = :person and r.role = 'JOB_COACH'
                              and (r.valid_until is null or r.valid_until > now())) as coach
            """)
        .bind("person", personId)
        .map(row -> Boolean.TRUE.equals(row.get("coach", Boolean.class)))
        .one();
  }

  Flux<ChoiceLine> ofCase(UUID caseId) {
    return database.sql("""
            select x.id, x.version, x.coach_id, k.person_id, k.region, k.industries, x.state, x.proposed_at, x.reason,
                   x.earlier_relation, x.earlier_relation_note, x.employee_answer, x.employer_answer,
                   x.secrecy_committed_at, x.decided_at, p.salutation, p.given_name, p.family_name,
                   b.salutation as by_salutation, b.given_name as by_given_name, b.family_name as by_family_name
              from coach_choice x
              join coach k on k.tenant_id = x.tenant_id and k.id = x.coach_id
              join person p on p.tenant_id = k.tenant_id and p.id = k.person_id
              join person b on b.tenant_id = x.tenant_id and b.id = x.proposed_by
             where x.case_id = :case order by x.proposed_at desc, x.id desc limit 50
            """).bind("case", caseId).map(CoachQueries::choice).all();
  }

  Flux<OpenRequest> requestsTo(UUID personId, String office) {
    return database
        .sql("""
            select x.id, x.proposed_at, x.secrecy_committed_at
              from coach_choice x join coach k on k.tenant_id = x.tenant_id and k.id = x.coach_id
              join coaching_case c on c.tenant_id = x.tenant_id and c.id = x.case_id
             where k.person_id = :person and\s""" + ASKED + " order by x.proposed_at limit 100")
        .bind("person", personId)
        .map(row -> new OpenRequest(
            row.get("id", UUID.class),
            office,
            row.get("proposed_at", Instant.class),
            row.get("secrecy_committed_at", Instant.class)))
        .all();
  }

  /** Nothing is promised for a case that is over. */
  Mono<Boolean> isAsked(UUID choiceId) {
    return database
        .sql("""
            select exists (select 1 from coach_choice x
                             join coaching_case c on c.tenant_id = x.tenant_id and c.id = x.case_id
                            where x.id = :choice and\s""" + ASKED + ") as asked")
        .bind("choice", choiceId)
        .map(row -> Boolean.TRUE.equals(row.get("asked", Boolean.class)))
        .one();
  }

  Mono<ChosenCoach> chosen(UUID caseId) {
    return database
        .sql("""
            select k.id, k.person_id, k.recognised_until, p.salutation, p.given_name, p.family_name,
                   exists (select 1 from participant t where t.case_id = x.case_id and t.person_id = k.person_id
                              and t.relation = 'IFD_ADVISER' and t.left_on is null) as advises
              from coach_choice x
              join coach k on k.tenant_id = x.tenant_id and k.id = x.coach_id
              join person p on p.tenant_id = k.tenant_id and p.id = k.person_id
             where x.case_id = :case and x.state = 'DECIDED'
            """)
        .bind("case", caseId)
        .map(row -> new ChosenCoach(
            row.get("id", UUID.class),
            row.get("person_id", UUID.class),
            name(row, ""),
            row.get("recognised_until", LocalDate.class),
            Boolean.TRUE.equals(row.get("advises", Boolean.class))))
        .one();
  }

  /** Whether the person advises in this case for the IFD. */
  Mono<Boolean> advisesIn(UUID caseId, UUID personId) {
    return database
        .sql("""
            select exists (select 1 from participant t where t.case_id = :case and t.person_id = :person
                              and t.relation = 'IFD_ADVISER' and t.left_on is null) as advises
            """)
        .bind("case", caseId)
        .bind("person", personId)
        .map(row -> Boolean.TRUE.equals(row.get("advises", Boolean.class)))
        .one();
  }

  private static Listed listed(Readable row) {
    return new Listed(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("person_id", UUID.class),
        name(row, ""),
        row.get("organisation", String.class),
        row.get("recognised_until", LocalDate.class),
        row.get("training", String.class),
        row.get("training_units", Integer.class),
        row.get("region", String.class),
        List.of(row.get("industries", String[].class)),
        List.of(row.get("impairments", String[].class)),
        List.of(),
        row.get("running", Integer.class));
  }

  private static ChoiceLine choice(Readable row) {
    return new ChoiceLine(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("coach_id", UUID.class),
        row.get("person_id", UUID.class),
        name(row, ""),
        row.get("region", String.class),
        List.of(row.get("industries", String[].class)),
        ChoiceState.valueOf(row.get("state", String.class)),
        name(row, "by_"),
        row.get("proposed_at", Instant.class),
        row.get("reason", String.class),
        EarlierRelation.valueOf(row.get("earlier_relation", String.class)),
        row.get("earlier_relation_note", String.class),
        ChoiceAnswer.valueOf(row.get("employee_answer", String.class)),
        ChoiceAnswer.valueOf(row.get("employer_answer", String.class)),
        row.get("secrecy_committed_at", Instant.class),
        row.get("decided_at", Instant.class));
  }

  private static String name(Readable row, String prefix) {
    return PersonName.of(
        row.get(prefix + "salutation", String.class),
        row.get(prefix + "given_name", String.class),
        row.get(prefix + "family_name", String.class));
  }
}
