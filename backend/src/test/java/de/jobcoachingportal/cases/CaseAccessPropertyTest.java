package de.jobcoachingportal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.tenancy.TestProvisioning;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The pure answer and the SQL condition come from the same matrix and must never differ: generated situations, written to
 * PostgreSQL and asked as the tenant's own role, against {@link Standing}.
 */
class CaseAccessPropertyTest extends ApiTest {

  private static final int SITUATIONS = 400;
  private static final List<Relation> BY_ROW =
      EnumSet.complementOf(EnumSet.copyOf(Relation.WITHOUT_ROW)).stream().toList();
  /** What nobody has by relation. */
  private static final Set<String> NOBODYS =
      Set.of(Operation.CASE_BEGIN.name(), Audience.AUTHOR.name());

  /** Open to everybody, to some, before and after the employee's agreement. */
  private static final List<Operation> LISTED = List.of(
      Operation.CASE_READ, Operation.GOALS_READ, Operation.LETTERS_READ, Operation.CASE_CLOSE);

  private final Random random = new Random(20_261_120);

  @Autowired
  private TestProvisioning provisioning;

  private Connection connection() {
    return TestPortal.connect("tenant_he", provisioning.passwordOf("he"));
  }

  record Situation(UUID caseId, Standing standing, UUID person, UUID[] groups, Set<Role> roles) {}

  @Test
  void thePureAnswerAndTheSqlConditionAgree() throws SQLException {
    var situations = write();
    try (var tenant = connection()) {
      for (Operation operation : Operation.values()) {
        compare(
            tenant, situations, AccessSql.may(operation), operation.name(), s -> s.may(operation));
      }
      for (Operation operation : LISTED) {
        var reachable = ReachableSql.ids(operation, false, ReachableSql.Filter.NONE, 100_000);
        compare(
            tenant,
            situations,
            "c.id in (" + reachable + ")",
            operation.name() + " as a list",
            s -> s.may(operation));
      }
      for (Audience audience : Audience.values()) {
        compare(
            tenant, situations, AccessSql.sees(audience), audience.name(), s -> s.sees(audience));
      }
    }
  }

  interface Question {
    boolean ask(Standing standing);
  }

  private void compare(
      Connection tenant,
      List<Situation> situations,
      String condition,
      String name,
      Question question)
      throws SQLException {
    var yes = 0;
    for (Situation situation : situations) {
      var expected = question.ask(situation.standing());
      yes += expected ? 1 : 0;
      assertThat(ask(tenant, condition, situation))
          .as("%s for %s", name, situation.standing())
          .isEqualTo(expected);
    }
    if (!NOBODYS.contains(name)) {
      assertThat(yes).as("situations in which %s is allowed", name).isBetween(1, SITUATIONS - 1);
    }
  }

  /** The condition as the lists use it, its named binds turned into JDBC's. */
  private static boolean ask(Connection tenant, String condition, Situation situation)
      throws SQLException {
    var names = new ArrayList<String>();
    var sql = Pattern.compile("(?<!:):(person|groupRelations|heldRelations|groups|today)\\b")
        .matcher("select 1 from coaching_case c where c.id = '" + situation.caseId() + "' and "
            + condition)
        .replaceAll(match -> {
          names.add(match.group(1));
          return "?";
        });
    try (var statement = tenant.prepareStatement(sql)) {
      for (int i = 0; i < names.size(); i++) {
        switch (names.get(i)) {
          case "person" -> statement.setObject(i + 1, situation.person());
          case "groups" ->
            statement.setArray(i + 1, tenant.createArrayOf("uuid", situation.groups()));
          case "today" -> statement.setObject(i + 1, LocalDate.now());
          case "heldRelations" ->
            statement.setArray(
                i + 1, tenant.createArrayOf("text", CaseAccess.held(situation.roles())));
          default ->
            statement.setArray(
                i + 1, tenant.createArrayOf("text", CaseAccess.byGroup(situation.roles())));
        }
      }
      return statement.executeQuery().next();
    }
  }

  /** Two groups of each body: a case lies in one of them. */
  private record Groups(List<UUID> office, List<UUID> other) {
    List<UUID> all() {
      return Stream.of(office, other).flatMap(List::stream).toList();
    }

    /** Who is in no group is of the office. */
    boolean sameBody(Set<UUID> ofPerson, UUID ofCase) {
      var its = office.contains(ofCase) ? office : other;
      return ofPerson.isEmpty() ? its == office : ofPerson.stream().anyMatch(its::contains);
    }
  }

  private static Groups groups(Connection tenant) throws SQLException {
    var groups = new Groups(List.of(Ids.next(), Ids.next()), List.of(Ids.next(), Ids.next()));
    for (UUID id : groups.all()) {
      insert(
          tenant,
          "insert into responsibility_group (id, version, name, deciding_body) values (?, 0, ?, ?)",
          id,
          "Eigenschaft " + id,
          groups.office().contains(id) ? "OFFICE" : "INTEGRATION_ASSISTANCE");
    }
    return groups;
  }

  private List<Situation> write() throws SQLException {
    var people = new ArrayList<ApiTest.Person>();
    for (int i = 0; i < 20; i++) {
      people.add(person("he", "Eigenschaft" + i));
    }
    var situations = new ArrayList<Situation>();
    try (var tenant = connection()) {
      tenant.setAutoCommit(false);
      deputies(tenant, people);
      var groups = groups(tenant);
      for (int i = 0; i < SITUATIONS; i++) {
        situations.add(situation(tenant, groups, people));
      }
      tenant.commit();
    }
    return situations;
  }

  /** Number 0 stands in for number 1 now; number 2 did so for number 3 until yesterday. */
  private static void deputies(Connection tenant, List<ApiTest.Person> people) throws SQLException {
    var sql =
        "insert into deputy (id, version, person_id, deputy_id, valid_from, valid_until) values (?, 0, ?, ?, ?, ?)";
    insert(
        tenant,
        sql,
        Ids.next(),
        people.get(1).id(),
        people.get(0).id(),
        LocalDate.now().minusDays(9),
        null);
    insert(
        tenant,
        sql,
        Ids.next(),
        people.get(3).id(),
        people.get(2).id(),
        LocalDate.now().minusDays(9),
        LocalDate.now().minusDays(1));
  }

  private Situation situation(Connection tenant, Groups groups, List<ApiTest.Person> people)
      throws SQLException {
    var caseId = Ids.next();
    var group = groups.all().get(random.nextInt(4));
    var ofPerson = new HashSet<>(groups.all());
    ofPerson.removeIf(each -> random.nextInt(4) > 0);
    insert(tenant, """
        insert into coaching_case (id, version, number, state, responsibility_group_id, workplace, employee_named, opened_at,
          state_since) values (?, 0, ?, 'CHANGING', ?, 'Betrieb', true, now(), now())
        """, caseId, "X-" + caseId, group);
    var subject = random.nextInt(4);
    var relations = new HashSet<Relation>();
    var byRow = participants(tenant, caseId, people, subject, relations);
    var releases = releases(tenant, caseId);
    var roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (random.nextInt(3) > 0) {
        roles.add(role);
      }
    }
    // A relation of staff counts only with the role for it; everybody else keeps theirs.
    relations.removeIf(relation -> (RelationRoles.of(relation).isStaff()
            || (Relation.WITHOUT_ROW.contains(relation) && relation != Relation.FORMER_HR)
            || (relation == Relation.SBV_DEPUTY && !byRow.contains(relation)))
        && !roles.contains(RelationRoles.of(relation)));
    if (!groups.sameBody(ofPerson, group)) {
      relations.removeAll(Relation.OFFICE);
    }
    if (ofPerson.contains(group)) {
      for (String relation : CaseAccess.byGroup(roles)) {
        relations.add(Relation.valueOf(relation));
      }
    }
    return new Situation(
        caseId,
        new Standing(relations, releases),
        people.get(subject).id(),
        ofPerson.toArray(UUID[]::new),
        roles);
  }

  private Set<Relation> participants(
      Connection tenant,
      UUID caseId,
      List<ApiTest.Person> people,
      int subject,
      Set<Relation> expected)
      throws SQLException {
    var byRow = EnumSet.noneOf(Relation.class);
    for (Relation relation : BY_ROW) {
      if (random.nextInt(3) == 0) {
        var who = random.nextInt(3) == 0 ? subject : random.nextInt(people.size());
        var left = random.nextInt(relation == Relation.HR ? 2 : 5) == 0;
        var addressed = random.nextBoolean();
        participant(tenant, caseId, people.get(who), relation, left, addressed);
        if (relation == Relation.HR && left && who == subject) {
          if (random.nextInt(3) == 0) {
            // Came back: HR like anybody else, whatever was addressed to them before.
            participant(tenant, caseId, people.get(who), relation, false, false);
            expected.add(relation);
            byRow.add(relation);
          } else if (addressed) {
            expected.add(Relation.FORMER_HR);
          }
        }
        if (!left && who == subject) {
          expected.add(relation);
          byRow.add(relation);
        }
        if (!left && who == 1 && subject == 0) {
          standsIn(relation, expected);
        }
      }
    }
    return byRow;
  }

  private static void participant(
      Connection tenant,
      UUID caseId,
      ApiTest.Person person,
      Relation relation,
      boolean left,
      boolean addressed)
      throws SQLException {
    insert(
        tenant,
        """
        insert into participant (id, version, case_id, person_id, relation, reachable, joined_on, left_on, left_reason,
          addressed)
        values (?, 0, ?, ?, ?, 'PORTAL', current_date, ?, ?, ?)
        """,
        Ids.next(),
        caseId,
        person.id(),
        relation.name(),
        left ? LocalDate.now() : null,
        left ? "fort" : null,
        addressed);
  }

  private static void standsIn(Relation relation, Set<Relation> expected) {
    if (relation == Relation.RESPONSIBLE_CASE_WORKER) {
      expected.add(Relation.DEPUTY_CASE_WORKER);
    } else if (relation == Relation.SBV) {
      expected.add(Relation.SBV_DEPUTY);
    }
  }

  private Set<Release> releases(Connection tenant, UUID caseId) throws SQLException {
    var releases = new HashSet<Release>();
    for (Release.What what : Release.What.values()) {
      for (Relation relation : Relation.values()) {
        if (random.nextInt(3) == 0) {
          insert(
              tenant,
              "insert into release_in_force (id, case_id, consent_id, what, to_relation) values (?, ?, ?, ?, ?)",
              Ids.next(),
              caseId,
              Ids.next(),
              what.name(),
              relation.name());
          releases.add(new Release(what, relation));
        }
      }
    }
    return releases;
  }

  private static void insert(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null) {
          statement.setNull(i + 1, Types.NULL);
        } else {
          statement.setObject(i + 1, values[i]);
        }
      }
      statement.executeUpdate();
    }
  }
}
