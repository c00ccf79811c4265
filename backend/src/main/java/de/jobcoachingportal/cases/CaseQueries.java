package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
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
   * @param before the last id of the page before; null for the first page
   */
  public record Wanted(
      List<String> words,
      List<String> states,
      boolean mine,
      boolean open,
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

  /** The state as this person reads it: an early end reads like any other end to those outside its audience. */
  static final String SHOWN_STATE = "case when c.state in ('COMPLETED', 'ENDED_EARLY') and not "
      + AccessSql.sees(Audience.EARLY_END) + " then 'ENDED' else c.state end";

  private final DatabaseClient database;

  CaseQueries(DatabaseClient database) {
    this.database = database;
  }

  /** What a list asks for; words are folded here. */
  public static Wanted wanted(
      @Nullable String q, List<String> states, boolean mine, boolean open, @Nullable UUID before) {
    return new Wanted(q == null ? List.of() : Words.asked(q), states, mine, open, before);
  }

  public Flux<Line> page(Wanted wanted, Actor actor) {
    var sql = """
        select c.id, c.number, %s as shown_state, c.resting_since is not null as resting, c.workplace,
               employee.name as employee, responsible.name as responsible,
               (select min(t.due_on) from todo t where t.case_id = c.id and t.done_at is null) as next_due
          from (%s order by id desc limit %d) page
          join coaching_case c on c.id = page.id
          left join lateral (%s) employee on c.employee_named
          left join lateral (%s) responsible on true
         order by c.id desc
        """.formatted(
            SHOWN_STATE,
            candidates(wanted, PAGE + 1),
            PAGE + 1,
            name("EMPLOYEE"),
            name("RESPONSIBLE_CASE_WORKER"));
    return bind(database.sql(sql), wanted, actor).map(CaseQueries::line).all();
  }

  public Mono<Count> count(Wanted wanted, Actor actor) {
    var sql = "select count(*)::int as number from (%s limit %d) counted"
        .formatted(candidates(wanted, COUNT_CAP), COUNT_CAP);
    return bind(database.sql(sql), wanted, actor)
        .map(row -> row.get("number", Integer.class))
        .one()
        .map(number -> new Count(Math.min(number, COUNT_CAP - 1), number >= COUNT_CAP));
  }

  /** Ids that fit, from both sources of access: the group's cases and those with a row for the person. */
  private static String candidates(Wanted wanted, int most) {
    var filter = filter(wanted);
    var byRow = """
        select distinct c.id from participant own join coaching_case c on c.id = own.case_id
         where own.person_id = :person and own.left_on is null %s
        """.formatted(filter);
    var asDeputy = """
        select distinct c.id from deputy d
          join participant own on own.person_id = d.person_id and own.left_on is null
               and own.relation in ('RESPONSIBLE_CASE_WORKER', 'SBV')
          join coaching_case c on c.id = own.case_id
         where d.deputy_id = :person %s
        """.formatted(filter);
    var byGroup = """
        select c.id from coaching_case c
         where c.responsibility_group_id = any(:groups) %s
        """.formatted(filter);
    return wanted.mine()
        ? "select id from (%s union %s) mine".formatted(part(byRow, most), part(asDeputy, most))
        : "select id from (%s union %s union %s) reachable"
            .formatted(part(byRow, most), part(asDeputy, most), part(byGroup, most));
  }

  /** Each source stops by itself: what is beyond a page or the cap of the count is never read. */
  private static String part(String sql, int most) {
    return "(" + sql + " order by id desc limit " + most + ")";
  }

  private static String filter(Wanted wanted) {
    var filter = new StringBuilder(" and ").append(AccessSql.may(Operation.CASE_READ));
    if (wanted.before() != null) {
      filter.append(" and c.id < :before");
    }
    if (wanted.open()) {
      filter.append(" and c.state not in ").append(over());
    }
    if (!wanted.states().isEmpty()) {
      filter.append(" and ").append(SHOWN_STATE).append(" = any(:states)");
    }
    IntStream.range(0, wanted.words().size())
        .forEach(i -> filter.append(
            " and exists (select 1 from case_word w where w.case_id = c.id and w.word >= :from%d and w.word < :to%d)"
                .formatted(i, i)));
    return filter.toString();
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

  private static GenericExecuteSpec bind(GenericExecuteSpec statement, Wanted wanted, Actor actor) {
    var bound = CaseAccess.bind(statement, actor);
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
