package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people who run the platform, signed in at the realm {@code platform}, and the journal of what they did. */
@Component
public class OperatorStore {
  private static final UUID LAST = new UUID(-1L, -1L);
  private final DatabaseClient platform;
  private final Clock clock;

  OperatorStore(@Qualifier("platform") DatabaseClient platform, Clock clock) {
    this.platform = platform;
    this.clock = clock;
  }

  /** @throws ProblemException 403 for a stranger or somebody whose access ended */
  public Mono<Operator> bySubject(String subject) {
    return platform
        .sql(
            "select subject, name from platform.operator where subject = :subject and blocked_at is null")
        .bind("subject", subject)
        .map(row -> new Operator(row.get("subject", String.class), row.get("name", String.class)))
        .one()
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.NOT_AN_OPERATOR)));
  }

  /** Enters an operator; one who is there keeps their state. */
  public Mono<Void> enter(Operator operator) {
    return platform
        .sql("""
            insert into platform.operator (subject, name) values (:subject, :name)
            on conflict (subject) do nothing
            """)
        .bind("subject", operator.subject())
        .bind("name", operator.name())
        .then();
  }

  /**
   * One thing an operator did.
   *
   * @param tenant key of the office
   * @param detail reason or step, in the operator's words or as a name; may be empty
   */
  public record Entry(
      UUID id, Instant at, String operator, String tenant, String action, String detail) {}

  /**
   * What was done on the platform, the newest first.
   *
   * @param before the last id of the page before; null for the first page
   */
  public Flux<Entry> journal(@Nullable UUID before, int most) {
    return platform
        .sql("""
            select id, at, operator, tenant_key, action, detail from platform.journal
             where id < :before order by id desc limit :most
            """)
        .bind("before", before == null ? LAST : before)
        .bind("most", most)
        .map(row -> new Entry(
            row.get("id", UUID.class),
            row.get("at", Instant.class),
            row.get("operator", String.class),
            row.get("tenant_key", String.class),
            row.get("action", String.class),
            row.get("detail", String.class)))
        .all();
  }

  /** Notes how an onboarding ended, with the name of who started it. */
  Mono<Void> ended(String tenantKey, String action) {
    return platform
        .sql("""
            insert into platform.journal (id, at, operator, tenant_key, action)
            select :id, :at, started_by, tenant_key, :action from platform.onboarding where tenant_key = :tenant
            """)
        .bind("id", Ids.next())
        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
        .bind("tenant", tenantKey)
        .bind("action", action)
        .then();
  }

  /** Notes what an operator did; kept for good. */
  Mono<Void> wrote(Operator operator, String tenantKey, String action, String detail) {
    return platform
        .sql("""
            insert into platform.journal (id, at, operator, tenant_key, action, detail)
            values (:id, :at, :operator, :tenant, :action, :detail)
            """)
        .bind("id", Ids.next())
        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
        .bind("operator", operator.name())
        .bind("tenant", tenantKey)
        .bind("action", action)
        .bind("detail", detail)
        .then();
  }
}
