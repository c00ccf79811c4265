package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.letters.PostalAddress;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What lies on the paper desk: letters to print, answers awaited, steps recorded for people. */
@Component
public class PaperDeskQueries {

  public record LetterLine(
      UUID id,
      long version,
      UUID caseId,
      String number,
      String to,
      String relation,
      String kind,
      String subject,
      Instant createdAt,
      @Nullable Instant printedAt,
      @Nullable LocalDate answerExpectedBy,
      @Nullable LocalDate cameBackOn,
      @Nullable String cameBackNote) {}

  public record StepLine(
      UUID id,
      UUID caseId,
      String number,
      String forWhom,
      String relation,
      String operation,
      String channel,
      LocalDate receivedOn,
      @Nullable String note,
      String recordedBy,
      Instant recordedAt) {}

  /** To whom a letter goes. */
  public record Recipient(String salutation, List<String> lines) {}

  private static final String LETTERS = """
      select l.id, l.version, l.case_id, c.number, n.salutation, n.given_name, n.family_name, p.relation, l.kind,
             l.subject, l.created_at, l.printed_at, l.answer_expected_by, l.came_back_on, l.came_back_note
        from letter l
        join coaching_case c on c.id = l.case_id
        join participant p on p.id = l.participant_id
        join person n on n.id = p.person_id
      """;

  private static final String STEPS = """
      select s.id, s.case_id, c.number, n.salutation, n.given_name, n.family_name, p.relation, s.operation, s.channel,
             s.received_on, s.note, w.salutation as by_salutation, w.given_name as by_given, w.family_name as by_family,
             s.recorded_at
        from recorded_step s
        join coaching_case c on c.id = s.case_id
        join participant p on p.id = s.participant_id
        join person n on n.id = p.person_id
        join person w on w.id = s.recorded_by
      """;

  private static final String RECIPIENT = """
      select n.salutation, n.given_name, n.family_name, n.postal_address, o.name as organisation
        from participant p join person n on n.id = p.person_id
        left join organisation o on o.id = n.organisation_id
      """;

  private final DatabaseClient database;
  private final Clock clock;

  PaperDeskQueries(DatabaseClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public Flux<LetterLine> letters(UUID caseId) {
    return database
        .sql(LETTERS + " where l.case_id = :caseId order by l.id desc limit 200")
        .bind("caseId", caseId)
        .map(PaperDeskQueries::letter)
        .all();
  }

  /** Letters of all cases of the person that wait for the printer or for an answer, the oldest first. */
  public Flux<LetterLine> open(Actor actor) {
    var sql = LETTERS
        + " where l.came_back_on is null and (l.printed_at is null or l.answer_expected_by is not null)"
        + " and " + AccessSql.may(Operation.LETTERS_READ) + " order by l.id limit 200";
    return CaseAccess.bind(database.sql(sql), actor, LocalDate.now(clock))
        .map(PaperDeskQueries::letter)
        .all();
  }

  public Flux<StepLine> steps(UUID caseId) {
    return database
        .sql(STEPS + " where s.case_id = :caseId order by s.id desc limit 200")
        .bind("caseId", caseId)
        .map(PaperDeskQueries::step)
        .all();
  }

  /** What the person wrote down for others lately. */
  public Flux<StepLine> recordedBy(Actor actor) {
    var sql = STEPS + " where s.recorded_by = :person and " + AccessSql.may(Operation.LETTERS_READ)
        + " order by s.id desc limit 20";
    return CaseAccess.bind(database.sql(sql), actor, LocalDate.now(clock))
        .map(PaperDeskQueries::step)
        .all();
  }

  Mono<Recipient> recipient(UUID participantId) {
    return database
        .sql(RECIPIENT + " where p.id = :id")
        .bind("id", participantId)
        .map(row -> toRecipient(row))
        .one();
  }

  /** The employee of a case as on the envelope; empty while nobody is named. */
  public Mono<Recipient> employee(UUID caseId) {
    return database
        .sql(RECIPIENT
            + " where p.case_id = :caseId and p.relation = 'EMPLOYEE' and p.left_on is null")
        .bind("caseId", caseId)
        .map(row -> toRecipient(row))
        .one();
  }

  /** Whoever signs a letter, by name. */
  Mono<String> signer(UUID personId) {
    return database
        .sql("select salutation, given_name, family_name from person where id = :id")
        .bind("id", personId)
        .map(row -> name(row))
        .one();
  }

  private static Recipient toRecipient(Readable row) {
    var lines = new ArrayList<String>();
    var organisation = row.get("organisation", String.class);
    if (organisation != null) {
      lines.add(organisation);
    }
    lines.add(addressed(row));
    var address = row.get("postal_address", String.class);
    if (address != null) {
      lines.addAll(PostalAddress.lines(address));
    }
    return new Recipient(salutation(row.get("salutation", String.class), row), List.copyOf(lines));
  }

  private static String addressed(Readable row) {
    var name = row.get("given_name", String.class) + " " + row.get("family_name", String.class);
    return switch (row.get("salutation", String.class)) {
      case "FRAU" -> "Frau " + name;
      case "HERR" -> "Herrn " + name;
      default -> name;
    };
  }

  private static String salutation(String salutation, Readable row) {
    return switch (salutation) {
      case "FRAU" -> "Sehr geehrte Frau " + row.get("family_name", String.class) + ",";
      case "HERR" -> "Sehr geehrter Herr " + row.get("family_name", String.class) + ",";
      default ->
        "Guten Tag " + row.get("given_name", String.class) + " "
            + row.get("family_name", String.class) + ",";
    };
  }

  private static LetterLine letter(Readable row) {
    return new LetterLine(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("case_id", UUID.class),
        row.get("number", String.class),
        name(row),
        row.get("relation", String.class),
        row.get("kind", String.class),
        row.get("subject", String.class),
        row.get("created_at", Instant.class),
        row.get("printed_at", Instant.class),
        row.get("answer_expected_by", LocalDate.class),
        row.get("came_back_on", LocalDate.class),
        row.get("came_back_note", String.class));
  }

  private static StepLine step(Readable row) {
    return new StepLine(
        row.get("id", UUID.class),
        row.get("case_id", UUID.class),
        row.get("number", String.class),
        name(row),
        row.get("relation", String.class),
        row.get("operation", String.class),
        row.get("channel", String.class),
        row.get("received_on", LocalDate.class),
        row.get("note", String.class),
        PersonName.of(
            row.get("by_salutation", String.class),
            row.get("by_given", String.class),
            row.get("by_family", String.class)),
        row.get("recorded_at", Instant.class));
  }

  private static String name(Readable row) {
    return PersonName.of(
        row.get("salutation", String.class),
        row.get("given_name", String.class),
        row.get("family_name", String.class));
  }
}
