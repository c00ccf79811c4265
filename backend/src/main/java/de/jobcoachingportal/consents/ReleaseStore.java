package de.jobcoachingportal.consents;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Release;
import de.jobcoachingportal.ids.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the releases in force in step with the consents: this table is what every access reads. */
@Component
class ReleaseStore {

  private final DatabaseClient database;

  ReleaseStore(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> put(Consent consent, Release.What what, Collection<Relation> relations, Instant now) {
    return Flux.fromIterable(relations)
        .concatMap(relation -> database
            .sql("""
                insert into release_in_force (id, case_id, consent_id, what, to_relation, in_force_since)
                values (:id, :caseId, :consent, :what, :relation, :now)
                """)
            .bind("id", Ids.next())
            .bind("caseId", consent.caseId())
            .bind("consent", consent.id())
            .bind("what", what.name())
            .bind("relation", relation.name())
            .bind("now", now)
            .then())
        .then();
  }

  Mono<Void> takeBack(UUID consentId) {
    return database
        .sql("delete from release_in_force where consent_id = :consent")
        .bind("consent", consentId)
        .then();
  }
}
