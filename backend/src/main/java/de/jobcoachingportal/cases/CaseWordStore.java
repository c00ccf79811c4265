package de.jobcoachingportal.cases;

import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class CaseWordStore {

  private static final String TEXTS = """
      select c.number, c.workplace,
             coalesce((select n.given_name || ' ' || n.family_name from participant x join person n on n.id = x.person_id
                        where x.case_id = c.id and x.relation = 'EMPLOYEE' and x.left_on is null and c.employee_named),
                      '') as employee
        from coaching_case c where c.id = :caseId
      """;

  private final DatabaseClient database;

  CaseWordStore(DatabaseClient database) {
    this.database = database;
  }

  Mono<String[]> texts(UUID caseId) {
    return database
        .sql(TEXTS)
        .bind("caseId", caseId)
        .map(row -> new String[] {
          row.get("number", String.class),
          row.get("workplace", String.class),
          row.get("employee", String.class)
        })
        .one();
  }

  Mono<Void> replace(UUID caseId, Set<String> words) {
    return database
        .sql("delete from case_word where case_id = :caseId")
        .bind("caseId", caseId)
        .then()
        .then(database
            .sql(
                "insert into case_word (word, case_id) select unnest(:words), :caseId on conflict do nothing")
            .bind("words", words.toArray(String[]::new))
            .bind("caseId", caseId)
            .then());
  }
}
