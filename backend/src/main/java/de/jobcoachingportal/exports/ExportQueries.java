package de.jobcoachingportal.exports;

import de.jobcoachingportal.cases.Audience;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class ExportQueries {
  /** A file of the case without its content; {@code pdfA}: whether it says of itself that it is made to be kept. */
  record Line(
      UUID id,
      String kind,
      String title,
      String fileName,
      String mediaType,
      boolean pdfA,
      int sizeBytes,
      String sha256,
      Audience audience,
      UUID addedById,
      String addedAt) {}

  private static final String NAME =
      "concat_ws(' ', initcap(nullif(lower(p.salutation), 'keine')), p.given_name, p.family_name)";

  private static final String RECORD = """
      select json_build_object(
        'number', c.number, 'state', c.state, 'workplace', c.workplace, 'filedOn', c.filed_on, 'openedAt', c.opened_at,
        'people', (select coalesce(json_agg(json_build_object('relation', t.relation, 'name', %1$s,
              'joinedOn', t.joined_on, 'leftOn', t.left_on) order by t.joined_on, t.id), '[]')
            from participant t join person p on p.tenant_id = t.tenant_id and p.id = t.person_id
           where t.case_id = c.id),
        'history', (select coalesce(json_agg(json_build_object('at', e.at, 'kind', e.kind, 'from', e.from_state,
              'to', e.to_state, 'by', %1$s, 'note', case when e.audience = any(:audiences) then e.note end)
              order by e.at, e.id), '[]')
            from case_event e join person p on p.tenant_id = e.tenant_id and p.id = e.person_id
           where e.case_id = c.id),
        'decisions', (select coalesce(json_agg(json_build_object('kind', d.kind, 'issuedAt', d.issued_at,
              'writtenBy', (select json_agg(%1$s order by array_position(d.writers, p.id)) from person p
                  where p.tenant_id = d.tenant_id and p.id = any(d.writers)),
              'handedOverAt', d.handed_over_at,
              'approvedBy', (select %1$s from person p
                  where p.tenant_id = d.tenant_id and p.id = d.approved_by),
              'minutes', d.minutes, 'startsOn', d.starts_on, 'endsOn', d.ends_on, 'reasons', d.reasons,
              'benefit', (select n.name from benefit_request b
                  join benefit n on n.tenant_id = b.tenant_id and n.id = b.benefit_id where b.id = d.benefit_request_id),
              'amountCents', d.amount_cents, 'sharePercent', d.share_percent, 'furtherRuling', d.further_ruling,
              'notGranted', d.not_granted, 'curtailmentBasis', d.curtailment_basis, 'askedOn', d.asked_on,
              'answeredOn', d.answered_on, 'notHeard', d.not_heard,
              'conditions', d.conditions, 'deviations', d.deviations,
              'check', d.check_result) order by d.issued_at), '[]')
            from decision d where d.case_id = c.id and d.state = 'ISSUED'),
        'benefits', (select coalesce(json_agg(json_build_object('name', n.name, 'recipient', n.recipient, 'state', b.state,
              'purpose', b.purpose, 'askedOn', b.asked_on, 'costCents', b.cost_cents, 'restBy', b.rest_by,
              'restName', b.rest_name, 'carrier', b.carrier, 'carrierAnswer', b.carrier_answer, 'carrierNote', b.carrier_note,
              'decidedOn', b.decided_on, 'grantedCents', b.granted_cents, 'sharePercent', b.share_percent,
              'grantedOn', b.granted_on, 'endsOn', b.ends_on, 'decideAnewSince', b.anew_since)
              order by b.written_at, b.id), '[]')
            from benefit_request b join benefit n on n.tenant_id = b.tenant_id and n.id = b.benefit_id
           where b.case_id = c.id),
        'notices', (select coalesce(json_agg(json_build_object('issuedAt', n.issued_at, 'delivery', n.delivery,
              'retrievedAt', n.retrieved_at, 'template', n.template, 'fileId', n.file_id, 'sha256', n.sha256,
              'plainFileId', n.plain_file_id, 'plainSha256', n.plain_sha256) order by n.issued_at), '[]')
            from notice n where n.case_id = c.id),
        'objections', (select coalesce(json_agg(json_build_object('receivedOn', o.received_on, 'channel', o.channel,
              'grounds', o.grounds, 'outcome', o.outcome, 'outcomeNote', o.outcome_note, 'closedOn', o.closed_on)
              order by o.received_on), '[]')
            from objection o where o.case_id = c.id),
        'hours', (select coalesce(json_agg(json_build_object('at', l.written_at, 'kind', l.kind, 'minutes', l.minutes,
              'by', %1$s) order by l.written_at, l.id), '[]')
            from ledger_entry l join person p on p.tenant_id = l.tenant_id and p.id = l.written_by
           where l.case_id = c.id))::text as record
        from coaching_case c where c.id = :case
      """.formatted(NAME);

  private final DatabaseClient database;

  ExportQueries(DatabaseClient database) {
    this.database = database;
  }

  /** The case in words, as JSON; notes only of the audiences given. */
  Mono<String> record(UUID caseId, Collection<Audience> audiences) {
    return database
        .sql(RECORD)
        .bind("case", caseId)
        .bind("audiences", audiences.stream().map(Audience::name).toArray(String[]::new))
        .map(row -> row.get("record", String.class))
        .one();
  }

  Flux<Line> files(UUID caseId) {
    return database
        .sql("""
            select id, kind, title, file_name, media_type, size_bytes, sha256, audience, added_by, added_at::text as added_at,
                   media_type = 'application/pdf' and position('pdfaid'::bytea in content) > 0 as pdf_a
              from stored_file where case_id = :case order by added_at, id
            """)
        .bind("case", caseId)
        .map(row -> new Line(
            row.get("id", UUID.class),
            row.get("kind", String.class),
            row.get("title", String.class),
            row.get("file_name", String.class),
            row.get("media_type", String.class),
            Boolean.TRUE.equals(row.get("pdf_a", Boolean.class)),
            row.get("size_bytes", Integer.class),
            row.get("sha256", String.class),
            Audience.valueOf(row.get("audience", String.class)),
            row.get("added_by", UUID.class),
            row.get("added_at", String.class)))
        .all();
  }

  Mono<byte[]> content(UUID fileId, UUID caseId) {
    return database
        .sql("select content from stored_file where id = :id and case_id = :case")
        .bind("id", fileId)
        .bind("case", caseId)
        .map(row -> row.get("content", byte[].class))
        .one();
  }
}
