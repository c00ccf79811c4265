package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.tenancy.OnboardingProgress.Reason;
import de.jobcoachingportal.tenancy.OnboardingProgress.State;
import de.jobcoachingportal.tenancy.OnboardingProgress.Step;
import de.jobcoachingportal.tenancy.OnboardingProgress.StepState;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Progress of onboarding in the registry. */
@Component
class OnboardingStore {
  private final DatabaseClient platform;
  private final Clock clock;

  OnboardingStore(@Qualifier("platform") DatabaseClient platform, Clock clock) {
    this.platform = platform;
    this.clock = clock;
  }

  /**
   * Takes the run for this process: a new one, or one that stopped or whose process fell silent. Empty if somebody
   * else works on it or it is done.
   */
  Mono<Boolean> claim(
      String key, FirstAdministrator administrator, String operator, Duration silence) {
    return platform
        .sql("""
            insert into platform.onboarding as run (tenant_key, state, admin_salutation, admin_given_name,
                admin_family_name, admin_email, started_at, started_by, heartbeat_at)
            values (:key, 'RUNNING', :salutation, :givenName, :familyName, :email, :now, :operator, :now)
            on conflict (tenant_key) do update set
              state = 'RUNNING', attempt = run.attempt + 1, heartbeat_at = excluded.heartbeat_at,
              started_at = excluded.started_at, finished_at = null, admin_salutation = excluded.admin_salutation,
              admin_given_name = excluded.admin_given_name, admin_family_name = excluded.admin_family_name,
              admin_email = excluded.admin_email
            where run.state = 'STOPPED' or (run.state = 'RUNNING' and run.heartbeat_at < :silentSince)
            """)
        .bind("key", key)
        .bind("salutation", administrator.salutation().name())
        .bind("givenName", administrator.givenName())
        .bind("familyName", administrator.familyName())
        .bind("email", administrator.email())
        .bind("operator", operator)
        .bind("now", now())
        .bind("silentSince", now().minus(silence))
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  /** Lists the steps of a run; those already done stay done. */
  Mono<Void> plan(String key, List<OnboardingStep> steps) {
    return Flux.range(0, steps.size())
        .concatMap(index -> platform
            .sql("""
                        insert into platform.onboarding_step (tenant_key, name, position, state)
                        values (:key, :name, :position, 'OPEN')
                        on conflict (tenant_key, name) do update set position = excluded.position
                        """)
            .bind("key", key)
            .bind("name", steps.get(index).name())
            .bind("position", index + 1)
            .then())
        .then();
  }

  Mono<Void> heartbeat(String key) {
    return platform
        .sql("update platform.onboarding set heartbeat_at = :now where tenant_key = :key")
        .bind("now", now())
        .bind("key", key)
        .then();
  }

  Mono<Void> begin(String key, String step) {
    return platform
        .sql("""
            update platform.onboarding_step
               set state = 'RUNNING', started_at = :now, finished_at = null,
                   problem_code = null, problem_title = null, problem_detail = null
             where tenant_key = :key and name = :name
            """)
        .bind("now", now())
        .bind("key", key)
        .bind("name", step)
        .then();
  }

  /** Takes a step of an office at work for this process; false if it is done or somebody else is at it. */
  Mono<Boolean> beginLater(String key, String step, Duration abandoned) {
    return platform
        .sql("""
            update platform.onboarding_step
               set state = 'RUNNING', started_at = :now, finished_at = null,
                   problem_code = null, problem_title = null, problem_detail = null
             where tenant_key = :key and name = :name
               and (state in ('OPEN', 'FAILED') or (state = 'RUNNING' and started_at < :abandoned))
            """)
        .bind("now", now())
        .bind("key", key)
        .bind("name", step)
        .bind("abandoned", now().minus(abandoned))
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  Mono<Void> done(String key, String step) {
    return platform
        .sql("""
            update platform.onboarding_step set state = 'DONE', finished_at = :now
             where tenant_key = :key and name = :name
            """)
        .bind("now", now())
        .bind("key", key)
        .bind("name", step)
        .then();
  }

  Mono<Void> failed(String key, String step, Reason reason) {
    return platform
        .sql("""
            update platform.onboarding_step
               set state = 'FAILED', finished_at = :now, problem_code = :code, problem_title = :title,
                   problem_detail = :detail
             where tenant_key = :key and name = :name
            """)
        .bind("now", now())
        .bind("key", key)
        .bind("name", step)
        .bind("code", reason.code())
        .bind("title", reason.title())
        .bind("detail", reason.detail())
        .then();
  }

  Mono<Void> finish(String key, State state) {
    return platform
        .sql(
            "update platform.onboarding set state = :state, finished_at = :now where tenant_key = :key")
        .bind("state", state.name())
        .bind("now", now())
        .bind("key", key)
        .then();
  }

  /** Every run with its steps; one whose process fell silent shows as stopped. */
  Flux<OnboardingProgress> all(Duration silence) {
    return platform
        .sql("""
            select tenant_key, attempt, started_at, finished_at, admin_salutation, admin_given_name, admin_family_name,
                   admin_email,
                   case when state = 'RUNNING' and heartbeat_at < :silentSince then 'STOPPED' else state end as state
              from platform.onboarding order by tenant_key
            """)
        .bind("silentSince", now().minus(silence))
        .map(OnboardingStore::run)
        .all()
        .collectList()
        .zipWith(steps())
        .flatMapIterable(both ->
            both.getT1().stream().map(run -> withSteps(run, both.getT2())).toList());
  }

  private Mono<List<StepRow>> steps() {
    return platform.sql("""
            select tenant_key, name, position, state, started_at, finished_at, problem_code, problem_title,
                   problem_detail
              from platform.onboarding_step order by tenant_key, position
            """).map(OnboardingStore::step).all().collectList();
  }

  Mono<OnboardingProgress> of(String key, Duration silence) {
    return all(silence).filter(run -> run.tenantKey().equals(key)).next();
  }

  private static OnboardingProgress withSteps(OnboardingProgress run, List<StepRow> rows) {
    var steps = rows.stream()
        .filter(row -> row.key().equals(run.tenantKey()))
        .map(StepRow::step)
        .toList();
    return new OnboardingProgress(
        run.tenantKey(),
        run.state(),
        run.attempt(),
        run.startedAt(),
        run.finishedAt(),
        run.administrator(),
        steps);
  }

  private static OnboardingProgress run(Readable row) {
    return new OnboardingProgress(
        row.get("tenant_key", String.class),
        State.valueOf(row.get("state", String.class)),
        row.get("attempt", Integer.class),
        row.get("started_at", OffsetDateTime.class).toInstant(),
        instant(row, "finished_at"),
        new FirstAdministrator(
            FirstAdministrator.Salutation.valueOf(row.get("admin_salutation", String.class)),
            row.get("admin_given_name", String.class),
            row.get("admin_family_name", String.class),
            row.get("admin_email", String.class)),
        List.of());
  }

  private record StepRow(String key, Step step) {}

  private static StepRow step(Readable row) {
    String code = row.get("problem_code", String.class);
    return new StepRow(
        row.get("tenant_key", String.class),
        new Step(
            row.get("name", String.class),
            row.get("position", Integer.class),
            StepState.valueOf(row.get("state", String.class)),
            instant(row, "started_at"),
            instant(row, "finished_at"),
            code == null
                ? null
                : new Reason(
                    code,
                    row.get("problem_title", String.class),
                    row.get("problem_detail", String.class))));
  }

  private static @Nullable Instant instant(Readable row, String column) {
    var value = row.get(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
