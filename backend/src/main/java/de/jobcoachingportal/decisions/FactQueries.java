package de.jobcoachingportal.decisions;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Relation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what the rules and the notice need from the case. */
@Component
class FactQueries {
  private final DatabaseClient database;

  FactQueries(DatabaseClient database) {
    this.database = database;
  }

  /** The first person in this relation with the address for the envelope: the employee, or the company's side. */
  Mono<Addressee> addressee(UUID caseId, Relation relation) {
    return database
        .sql("""
            select p.id, p.salutation, p.given_name, p.family_name, p.postal_address
              from participant t join person p on p.tenant_id = t.tenant_id and p.id = t.person_id
             where t.case_id = :case and t.relation = :relation and t.left_on is null
             order by t.joined_on, t.id limit 1
            """)
        .bind("case", caseId)
        .bind("relation", relation.name())
        .map(row -> new Addressee(
            row.get("id", UUID.class),
            row.get("salutation", String.class),
            row.get("given_name", String.class),
            row.get("family_name", String.class),
            row.get("postal_address", String.class),
            false))
        .one();
  }

  /** Whether the office has found itself competent (§ 14 (1) SGB IX). */
  Mono<Boolean> isCompetent(UUID caseId) {
    return database
        .sql("""
            select exists (select 1 from competence
                            where case_id = :case and decided_on is not null and forwarded_to is null) as competent
            """)
        .bind("case", caseId)
        .map(row -> Boolean.TRUE.equals(row.get("competent", Boolean.class)))
        .one();
  }

  /** Names of the papers that stand in the file as forms whose parts are all confirmed. */
  Mono<Set<String>> papersFromForms(UUID caseId) {
    return database
        .sql("select paper from form_as_paper where case_id = :case")
        .bind("case", caseId)
        .map(row -> row.get("paper", String.class))
        .all()
        .collect(Collectors.toSet());
  }

  /** Where the case stood when the extension was asked for. */
  Mono<CaseState> beforeExtension(UUID caseId) {
    return database
        .sql("""
            select from_state from case_event
             where case_id = :case and to_state = 'EXTENSION_REQUESTED' and from_state is not null
             order by id desc limit 1
            """)
        .bind("case", caseId)
        .map(row -> CaseState.valueOf(row.get("from_state", String.class)))
        .one();
  }

  /** Day of the last interim review that was concluded. */
  Mono<Optional<LocalDate>> lastReview(UUID caseId) {
    return database
        .sql(
            "select max(held_on) as held_on from interim_review where case_id = :case and concluded_at is not null")
        .bind("case", caseId)
        .map(row -> Optional.ofNullable(row.get("held_on", LocalDate.class)))
        .one();
  }
}
