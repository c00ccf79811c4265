package de.jobcoachingportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PersonId;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantRegistry;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** What the trace of a reading may and may not do to the commit around it. */
class ReadTraceTests extends ApiTest {
  private final UUID caseId = Ids.next();
  private final Actor actor =
      new Actor(new PersonId(Ids.next()), "Frau Leserin", Set.of(Role.CASE_WORKER), Set.of());

  @Autowired
  private AuditLog audit;

  @Autowired
  private DatabaseClient database;

  @Autowired
  private ReactiveTransactionManager transactions;

  @Autowired
  private TenantRegistry registry;

  @Test
  void aWriteStaysDurableWhateverIsReadInIt() {
    assertThat(commitAfterReading(audit::collectingRefusals)).isEqualTo("on");
    assertThat(commitAfterReading(UnaryOperator.identity()))
        .as("a reading by itself does not wait for the disk")
        .isEqualTo("off");
  }

  private String commitAfterReading(UnaryOperator<Context> around) {
    Mono<String> setting = database
        .sql("select current_setting('synchronous_commit') as setting")
        .map(row -> row.get("setting", String.class))
        .one();
    return Objects.requireNonNull(audit
        .read(actor, Ids.next(), "case", "GROUP_MEMBER")
        .then(setting)
        .as(TransactionalOperator.create(transactions)::transactional)
        .contextWrite(around::apply)
        .contextWrite(office()::in)
        .block());
  }

  @Test
  void readingOnWithinFiveMinutesLeavesOneRow() {
    for (int i = 0; i < 3; i++) {
      read();
    }
    // two if the five minutes end just now
    assertThat(rows()).isBetween(1, 2);
  }

  @Test
  void aTraceThatRolledBackIsWrittenByTheNextReading() {
    Mono<Void> broken = audit
        .read(actor, caseId, "case", "GROUP_MEMBER")
        .then(Mono.<Void>error(new IllegalStateException("rolls back")))
        .as(TransactionalOperator.create(transactions)::transactional)
        .contextWrite(audit::collectingRefusals)
        .contextWrite(office()::in);
    assertThat(broken.onErrorResume(error -> Mono.empty()).block()).isNull();
    assertThat(rows()).isZero();
    read();
    assertThat(rows()).isEqualTo(1);
  }

  private void read() {
    audit.read(actor, caseId, "case", "GROUP_MEMBER").contextWrite(office()::in).block();
  }

  private Tenant office() {
    return Objects.requireNonNull(registry.byKey("he").block());
  }

  private int rows() {
    return TestPortal.rows("select 1 from audit_entry where case_id = ?", caseId)
        .size();
  }
}
