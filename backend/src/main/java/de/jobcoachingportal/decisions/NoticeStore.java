package de.jobcoachingportal.decisions;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.letters.Letter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class NoticeStore {
  private final DatabaseClient database;
  private final JsonMapper json;

  NoticeStore(DatabaseClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** A letter as it is kept: the file, its hash, the template and layout it was made from, its words. */
  record Copy(UUID fileId, String sha256, String template, Letter letter) {}

  Mono<Void> add(
      Notice notice, UUID caseId, Copy letter, @Nullable Copy plain, @Nullable UUID mail) {
    return database
        .sql("""
            insert into notice (id, version, case_id, decision_id, recipient_id, content, template, file_id, sha256,
                                plain_file_id, plain_sha256, plain_template, mail_id, delivery, issued_at)
            values (:id, 0, :case, :decision, :recipient, :content::jsonb, :template, :file, :hash,
                    :plainFile, :plainHash, :plainTemplate, :mail, :delivery, :issued)
            """)
        .bind("id", notice.id())
        .bind("case", caseId)
        .bind("decision", notice.decisionId())
        .bind("recipient", notice.recipientId())
        .bind("content", json.writeValueAsString(letter.letter()))
        .bind("template", letter.template())
        .bind("file", letter.fileId())
        .bind("hash", letter.sha256())
        .bind("plainFile", orNull(plain == null ? null : plain.fileId(), UUID.class))
        .bind("plainHash", orNull(plain == null ? null : plain.sha256(), String.class))
        .bind("plainTemplate", orNull(plain == null ? null : plain.template(), String.class))
        .bind("mail", orNull(mail, UUID.class))
        .bind("delivery", notice.delivery().name())
        .bind("issued", notice.issuedAt())
        .then();
  }

  private static Object orNull(@Nullable Object value, Class<?> type) {
    return value == null ? Parameters.in(type) : Parameters.in(value);
  }

  Flux<Notice> ofCase(UUID caseId) {
    return database.sql("""
            select n.id, n.decision_id, n.recipient_id, d.kind, n.file_id, n.sha256, n.plain_file_id, n.delivery, n.issued_at, n.retrieved_at,
                   (select max(j.posted_at) from print_job j where j.file_id = n.file_id) as posted_at,
                   m.sent_at as notified_at, coalesce(b.recipient = 'EMPLOYER', false) as to_employer
              from notice n join decision d on d.tenant_id = n.tenant_id and d.id = n.decision_id
              left join benefit_request r on r.tenant_id = d.tenant_id and r.id = d.benefit_request_id
              left join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
              left join mail_outbox m on m.tenant_id = n.tenant_id and m.id = n.mail_id
             where n.case_id = :case order by n.issued_at desc, n.id desc
            """).bind("case", caseId).map(NoticeStore::notice).all();
  }

  /** Addressed to this person in cases that are closed to them now, the latest first. */
  Flux<KeptNotices.Kept> kept(Actor actor, LocalDate today) {
    var statement = database.sql(
        """
        select c.id, c.number, d.kind, n.issued_at
          from notice n
          join coaching_case c on c.tenant_id = n.tenant_id and c.id = n.case_id
          join decision d on d.tenant_id = n.tenant_id and d.id = n.decision_id
         where n.recipient_id = :person and %s and not %s
         order by n.issued_at desc, n.id desc limit 100
        """.formatted(CaseAccess.may(Operation.NOTICES_READ), CaseAccess.may(Operation.CASE_READ)));
    return CaseAccess.bind(statement, actor, today)
        .map(row -> new KeptNotices.Kept(
            row.get("id", UUID.class),
            row.get("number", String.class),
            DecisionKind.valueOf(row.get("kind", String.class)),
            row.get("issued_at", Instant.class)))
        .all();
  }

  /** The first time the recipient has it open; later ones change nothing. */
  Mono<Void> retrieved(UUID noticeId, Instant now) {
    return database
        .sql(
            "update notice set retrieved_at = :now, version = version + 1 where id = :id and retrieved_at is null")
        .bind("id", noticeId)
        .bind("now", now)
        .then();
  }

  Mono<Boolean> wantsPortal(UUID caseId) {
    return database
        .sql("select exists (select 1 from portal_delivery where case_id = :case) as portal")
        .bind("case", caseId)
        .map(row -> Boolean.TRUE.equals(row.get("portal", Boolean.class)))
        .one();
  }

  Mono<Void> choosePortal(UUID caseId, UUID recordedBy, Instant now) {
    return database
        .sql("""
            insert into portal_delivery (case_id, agreed_at, recorded_by) values (:case, :now, :person)
            on conflict do nothing
            """)
        .bind("case", caseId)
        .bind("now", now)
        .bind("person", recordedBy)
        .then();
  }

  Mono<Void> choosePost(UUID caseId) {
    return database
        .sql("delete from portal_delivery where case_id = :case")
        .bind("case", caseId)
        .then();
  }

  private static Notice notice(Readable row) {
    return new Notice(
        row.get("id", UUID.class),
        row.get("decision_id", UUID.class),
        row.get("recipient_id", UUID.class),
        Boolean.TRUE.equals(row.get("to_employer", Boolean.class)),
        DecisionKind.valueOf(row.get("kind", String.class)),
        row.get("file_id", UUID.class),
        row.get("sha256", String.class),
        row.get("plain_file_id", UUID.class),
        Notice.Delivery.valueOf(row.get("delivery", String.class)),
        row.get("issued_at", Instant.class),
        row.get("retrieved_at", Instant.class),
        row.get("posted_at", Instant.class),
        row.get("notified_at", Instant.class));
  }
}
