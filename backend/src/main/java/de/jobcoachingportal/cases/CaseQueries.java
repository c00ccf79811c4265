package de.jobcoachingportal.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.identity.Actor;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lists and searches over cases: the access matrix as a condition, keyset paging, counts that stop at 1,001. */
@Component
public class CaseQueries {

  public static final int PAGE = 20;
  private static final int COUNT_CAP = 1001;

  /**
   * @param words normalised beginnings of words, all of which must occur
   * @param states as they are shown to the person; empty for all
   * @param mine only cases with a row for this person, not those of the group
   * @param absent only cases whose responsible person is away today; for those who may take them over
   * @param before the last id of the page before; null for the first page
   */
  public record Wanted(
      List<String> words,
      List<String> states,
      boolean mine,
      boolean open,
      boolean absent,
      @Nullable UUID before) {}

  /** A line of the list: no health facts, nothing that only some may know. */
  public record Line(
      UUID id,
      String number,
      String state,
      boolean resting,
      @Nullable String employee,
      String workplace,
      @Nullable String responsible,
      @Nullable LocalDate nextDue) {}

  public record Count(int number, boolean more) {}

  /** @param lines one more than a page if there is a next one */
  public record Page(List<Line> lines, @Nullable Count count) {}

  /** Cases whose responsible person has a deputy today: nobody else says that they are away. */
  private static final String WITH_ABSENT = """
      select p.case_id from deputy d
        join participant p on p.person_id = d.person_id and p.relation = 'RESPONSIBLE_CASE_WORKER' and p.left_on is null
       where :today between d.valid_from and coalesce(d.valid_until, 'infinity')""";

  private final DatabaseClient database;
  private final AuditLog audit;
  private final Clock clock;
  private final Cache<Shape, String> statements =
      Caffeine.newBuilder().maximumSize(100).build();

  CaseQueries(DatabaseClient database, AuditLog audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a list asks for; words are folded here. */
  public static Wanted wanted(
      @Nullable String q,
      List<String> states,
      boolean mine,
      boolean open,
      boolean absent,
      @Nullable UUID before) {
    return new Wanted(q == null ? List.of() : Words.asked(q), states, mine, open, absent, before);
  }

  /**
   * A page and, on the first one, how many there are; the reading leaves its trace in the same statement.
   *
   * @param part what the trace says was read
   */
  public Mono<Page> page(Wanted wanted, Actor actor, String part) {
    var sql = statements.get(Shape.of(wanted), shape -> sql(wanted));
    return audit
        .bindListed(bind(database.sql(sql), wanted, actor), actor, part)
        .map(row -> new Found(line(row), row.get("reachable", Integer.class)))
        .all()
        .collectList()
        .map(found -> page(found, wanted.before() == null));
  }

  /** All that the statement depends on: it is long, and made anew for every page it cost a twentieth of the answer. */
  private record Shape(
      int words, boolean states, boolean mine, boolean open, boolean absent, boolean first) {
    static Shape of(Wanted wanted) {
      return new Shape(
          wanted.words().size(),
          !wanted.states().isEmpty(),
          wanted.mine(),
          wanted.open(),
          wanted.absent(),
          wanted.before() == null);
    }
  }

  private static String sql(Wanted wanted) {
    var most = wanted.before() == null ? COUNT_CAP : PAGE + 1;
    return """
        with trace as (%s),
             reachable as materialized (%s)
        select c.id, c.number, %s as shown_state, c.resting_since is not null as resting, c.workplace,
               employee.name as employee, responsible.name as responsible,
               (select min(t.due_on) from todo t where t.case_id = c.id and t.done_at is null and %s) as next_due,
               (select count(*) from reachable)::int as reachable
          from (select id from reachable order by id desc limit %d) page
          join coaching_case c on c.id = page.id
          left join lateral (%s) employee on c.employee_named
          left join lateral (%s) responsible on true
         order by c.id desc
        """.formatted(
            AuditLog.LISTED,
            ReachableSql.ids(Operation.CASE_READ, wanted.mine(), filter(wanted), most),
            Stand.SHOWN,
            TodoQueries.CONCERNS,
            PAGE + 1,
            name("EMPLOYEE"),
            name("RESPONSIBLE_CASE_WORKER"));
  }

  private record Found(Line line, int reachable) {}

  private static Page page(List<Found> found, boolean first) {
    var number = found.isEmpty() ? 0 : found.getFirst().reachable();
    return new Page(
        found.stream().map(Found::line).toList(),
        first ? new Count(Math.min(number, COUNT_CAP - 1), number >= COUNT_CAP) : null);
  }

  private static ReachableSql.Filter filter(Wanted wanted) {
    var ofCase = new StringBuilder();
    var ofId = new StringBuilder();
    if (wanted.before() != null) {
      ofId.append(" and {id} < :before");
    }
    if (wanted.open()) {
      ofCase.append(" and c.state not in ").append(over());
    }
    if (wanted.absent()) {
      ofId.append(" and {id} = any(array(").append(WITH_ABSENT).append("))");
    }
    if (!wanted.states().isEmpty()) {
      ofCase.append(" and ").append(Stand.STATE).append(" = any(:states)");
    }
    // looked up once and not per case: an array is an index condition, a subquery a guess of the
    // planner
    for (int i = 0; i < wanted.words().size(); i++) {
      ofId.append(
          " and {id} = any(array(select w.case_id from case_word w where w.word >= :from%d and w.word < :to%d))"
              .formatted(i, i));
    }
    return new ReachableSql.Filter(ofCase.toString(), ofId.toString());
  }

  private static String over() {
    return States.OVER.stream()
        .map(state -> "'" + state + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String name(String relation) {
    return """
        select case n.salutation when 'FRAU' then 'Frau ' || n.family_name when 'HERR' then 'Herr ' || n.family_name
               else n.given_name || ' ' || n.family_name end as name
          from participant x join person n on n.id = x.person_id
         where x.case_id = c.id and x.relation = '%s' and x.left_on is null limit 1
        """.formatted(relation);
  }

  private GenericExecuteSpec bind(GenericExecuteSpec statement, Wanted wanted, Actor actor) {
    var bound = CaseAccess.bind(statement, actor, LocalDate.now(clock));
    if (wanted.before() != null) {
      bound = bound.bind("before", wanted.before());
    }
    if (!wanted.states().isEmpty()) {
      bound = bound.bind("states", wanted.states().toArray(String[]::new));
    }
    for (int i = 0; i < wanted.words().size(); i++) {
      var word = wanted.words().get(i);
      bound = bound.bind("from" + i, word).bind("to" + i, Words.endOf(word));
    }
    return bound;
  }

  private static Line line(Readable row) {
    return new Line(
        row.get("id", UUID.class),
        row.get("number", String.class),
        row.get("shown_state", String.class),
        Boolean.TRUE.equals(row.get("resting", Boolean.class)),
        row.get("employee", String.class),
        row.get("workplace", String.class),
        row.get("responsible", String.class),
        row.get("next_due", LocalDate.class));
  }
}
