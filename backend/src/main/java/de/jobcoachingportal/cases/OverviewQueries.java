package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.PersonName;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of one case show beside the case itself. Called with a file that is open, so access is settled. */
@Component
public class OverviewQueries {

  /** Somebody who takes part, as everybody in the case reads it. */
  public record Person(
      UUID participantId,
      long version,
      UUID personId,
      Relation relation,
      String name,
      @Nullable String organisation,
      @Nullable String scope,
      Participant.Reachable reachable,
      boolean hasAccount,
      LocalDate joinedOn,
      @Nullable LocalDate leftOn) {}

  /**
   * @param about the benefit it is about, where several of a kind may wait at once; its name stays with who decides
   */
  public record OpenTodo(
      UUID id,
      String kind,
      String who,
      boolean mine,
      @Nullable LocalDate dueOn,
      @Nullable String paragraph,
      @Nullable UUID about,
      @Nullable String name) {}

  public record Event(
      UUID id,
      Instant at,
      String person,
      Relation relation,
      String kind,
      @Nullable CaseState from,
      @Nullable CaseState to,
      @Nullable String note,
      Audience audience) {}

  /** Somebody's readings of one day. */
  public record Reading(
      LocalDate day,
      String person,
      @Nullable String organisation,
      String relation,
      String[] parts) {}

  private static final String NAME = """
      case n.salutation when 'FRAU' then 'Frau ' || n.family_name when 'HERR' then 'Herr ' || n.family_name
           else n.given_name || ' ' || n.family_name end""";

  /** Everybody who takes or took part in the case c, those who left last. */
  private static final String PEOPLE = """
      select coalesce(json_agg(json_build_object(
               'participantId', p.id, 'version', p.version, 'personId', p.person_id, 'relation', p.relation, 'name', %s,
               'organisation', o.name, 'scope', p.scope, 'reachable', p.reachable, 'hasAccount', n.subject is not null,
               'joinedOn', p.joined_on, 'leftOn', p.left_on) order by p.left_on is not null, p.joined_on, p.id), '[]')
        from participant p join person n on n.id = p.person_id
        left join organisation o on o.id = n.organisation_id
       where p.case_id = c.id""".formatted(NAME);

  private static final String TODOS = """
      select coalesce(json_agg(json_build_object(
               'id', t.id, 'about', t.about, 'name', t.params ->> 'name', 'kind', t.kind, 'dueOn', t.due_on,
               'paragraph', t.paragraph, 'forPerson', t.for_person,
               'forRelation', t.for_relation, 'forGroup', t.for_group, 'notFor', t.not_for,
               'who', coalesce(t.for_relation, case when cardinality(t.not_for) > 0 then 'SECOND_PERSON'
                 when t.for_group then 'OFFICE' else
                 (select p.relation from participant p where p.case_id = t.case_id and p.person_id = t.for_person
                   order by p.left_on is not null limit 1) end, 'PERSON')) order by t.due_on nulls last, t.id), '[]')
        from todo t where t.case_id = c.id and t.done_at is null""";

  private static final String PROGRAMME = """
      select json_build_object('id', p.id, 'name', p.name, 'decidingBody', g.deciding_body, 'body', d.name)
        from responsibility_group g
        left join programme p on case when c.programme_id is null then p.is_usual else p.id = c.programme_id end
        left join deciding_body d on d.body = g.deciding_body
       where g.id = c.responsibility_group_id""";

  private static final String OVERVIEW = "json_build_object('people', (" + PEOPLE + "), 'todos', ("
      + TODOS + "), 'programme', (" + PROGRAMME + "), 'stand', (" + Stand.SHOWN_TO_READER
      + "), 'coachingOffered', " + Stand.COACHING_OFFERED
      + ", 'benefits', (%s), 'agenda', (%s), 'clocks', (%s))";

  /**
   * What the case runs under and who decides it.
   *
   * @param id null while the office has no programme at all
   * @param body the name of the body; null: the office itself
   */
  public record Programme(
      @Nullable UUID id,
      @Nullable String name,
      DecidingBody decidingBody,
      @Nullable String body) {}

  /**
   * @param stand the state as the list says it to this reader
   * @param coachingOffered null while the office has not said whether it grants coaching
   * @param benefits for {@link BenefitReaders#seenBy}
   * @param agenda for {@link CaseDateQueries#upcoming}
   * @param clocks for {@link CaseDateQueries#clocks(CaseFile, JsonNode)}
   */
  public record Overview(
      List<Person> people,
      List<WaitingRow> todos,
      Programme programme,
      String stand,
      @Nullable Boolean coachingOffered,
      JsonNode benefits,
      JsonNode agenda,
      JsonNode clocks) {}

  /** Who does not read the names reads of several once, with the nearest limit: the same line again says nothing. */
  private static boolean isAboutBenefit(String kind) {
    return kind.startsWith("BENEFIT_");
  }

  record WaitingRow(
      UUID id,
      @Nullable UUID about,
      @Nullable String name,
      String kind,
      @Nullable LocalDate dueOn,
      @Nullable String paragraph,
      @Nullable UUID forPerson,
      @Nullable Relation forRelation,
      boolean forGroup,
      Set<UUID> notFor,
      String who) {

    private boolean isMine(CaseFile file) {
      return file.actor().id().equals(forPerson)
          || forRelation != null && file.is(forRelation)
          || forGroup
              && !notFor.contains(file.actor().id())
              && file.relations().stream().anyMatch(Relation.CASE_WORKERS::contains);
    }

    /**
     * Everybody reads whose turn it is, but not what only concerns others: which consent somebody is asked for or has
     * taken back, that the team is to think about an end, and that a benefit was asked for which they do not see.
     */
    private boolean isFor(CaseFile file, Set<UUID> benefits) {
      if (kind.startsWith("CONSENT_")) {
        return !file.isCompanyOnly();
      }
      if (isAboutBenefit(kind)) {
        return about == null ? isForSide(file) : benefits.contains(about);
      }
      return !kind.equals("TEAM_REFLECTION") || file.may(Operation.REFLECTION_READ);
    }

    /** Where it does not say which benefit it is about, whom it is addressed to says who wants one. */
    private boolean isForSide(CaseFile file) {
      return forRelation == Relation.HR
          ? file.may(Operation.EMPLOYER_BENEFIT_READ)
          : file.sees(Audience.HEALTH);
    }

    private OpenTodo to(CaseFile file) {
      var named = about != null && file.may(Operation.BENEFIT_APPROVE);
      return new OpenTodo(
          id, kind, who, isMine(file), dueOn, paragraph, named ? about : null, named ? name : null);
    }
  }

  private static final String EVENTS = """
      select e.id, e.at, n.salutation, n.given_name, n.family_name, e.relation, e.kind, e.from_state, e.to_state, e.note,
             e.audience
        from case_event e join person n on n.id = e.person_id
       where e.case_id = :caseId order by e.id desc limit 500
      """;

  private static final String READINGS = """
      select (a.at at time zone 'Europe/Berlin')::date as day, n.salutation, n.given_name, n.family_name,
             max(o.name) as organisation, coalesce(a.relation, '') as relation,
             array_agg(distinct a.part order by a.part) filter (where a.part is not null) as parts
        from audit_entry a join person n on n.id = a.person_id
        left join organisation o on o.id = n.organisation_id
       where a.case_id = :caseId and a.outcome = 'READ' and a.person_id <> :person
       group by 1, n.id, n.salutation, n.given_name, n.family_name, a.relation
       order by 1 desc, n.family_name limit 200
      """;

  private final DatabaseClient database;
  private final JsonMapper json;
  private final BenefitReaders benefits;
  private final String overview;

  OverviewQueries(
      DatabaseClient database, JsonMapper json, BenefitReaders benefits, CaseDateQueries dates) {
    this.database = database;
    this.json = json;
    this.benefits = benefits;
    this.overview = OVERVIEW.formatted(benefits.json(), dates.agendaJson(), dates.clocksJson());
  }

  /** What the first page shows of the case c; for {@link CaseAccess#read}. */
  public String overview() {
    return overview;
  }

  /** Everybody who takes or took part, those who left last. */
  public Flux<Person> people(UUID caseId) {
    return database
        .sql("select (" + PEOPLE + ")::text as people from coaching_case c where c.id = :caseId")
        .bind("caseId", caseId)
        .map(row ->
            json.readValue(row.get("people", String.class), new TypeReference<List<Person>>() {}))
        .one()
        .flatMapIterable(people -> people);
  }

  /** @param read the answer to {@link #overview()} */
  public Overview overview(String read) {
    return json.readValue(read, Overview.class);
  }

  /** What waits in the case, as far as this reader may know of it. */
  public List<OpenTodo> todosFor(CaseFile file, Overview overview) {
    var seen = benefits.seenBy(file, overview.benefits());
    var unnamed = new HashSet<String>();
    return overview.todos().stream()
        .filter(todo -> todo.isMine(file) || todo.isFor(file, seen))
        .map(todo -> todo.to(file))
        .filter(todo -> !isAboutBenefit(todo.kind())
            || todo.about() != null
            || unnamed.add(todo.who() + todo.kind()))
        .toList();
  }

  public Flux<Event> events(UUID caseId) {
    return database
        .sql(EVENTS)
        .bind("caseId", caseId)
        .map(row -> new Event(
            row.get("id", UUID.class),
            row.get("at", Instant.class),
            name(row),
            Relation.valueOf(row.get("relation", String.class)),
            row.get("kind", String.class),
            state(row, "from_state"),
            state(row, "to_state"),
            row.get("note", String.class),
            Audience.valueOf(row.get("audience", String.class))))
        .all();
  }

  /** Who read in the case, per day and person, without the reader's own readings. */
  public Flux<Reading> readings(CaseFile file) {
    return database
        .sql(READINGS)
        .bind("caseId", file.id())
        .bind("person", file.actor().id())
        .map(row -> new Reading(
            row.get("day", LocalDate.class),
            name(row),
            row.get("organisation", String.class),
            row.get("relation", String.class),
            row.get("parts", String[].class)))
        .all();
  }

  private static @Nullable CaseState state(Readable row, String column) {
    var state = row.get(column, String.class);
    return state == null ? null : CaseState.valueOf(state);
  }

  private static String name(Readable row) {
    return PersonName.of(
        row.get("salutation", String.class),
        row.get("given_name", String.class),
        row.get("family_name", String.class));
  }
}
