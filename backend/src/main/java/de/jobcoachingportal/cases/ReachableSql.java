package de.jobcoachingportal.cases;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The access matrix as a list: the ids of all cases in which a person may do something, latest first. Says the same as
 * {@link AccessSql#may} asked of every case, but starts from the person: each way to a case is a select of its own that
 * stops after so many rows, so that a page costs the same with a hundred cases and with a million. Binds as
 * {@link CaseAccess#bind}.
 */
final class ReachableSql {

  /** What else must hold of the case {@code c}, and of its id alone; empty or beginning with "and". */
  record Filter(String ofCase, String ofId) {
    static final Filter NONE = new Filter("", "");

    /** @param always whether the case is needed beside this filter */
    private String join(String id, boolean always) {
      return ofCase.isEmpty() && !always ? "" : " join coaching_case c on c.id = " + id;
    }

    private String on(String id) {
      return ofId.replace("{id}", id) + " " + ofCase;
    }
  }

  // looked up once: a join asked it of each case that the filter leaves
  private static final String STANDS_IN =
      "p.person_id = any(array(select d.person_id from deputy d where " + AccessSql.STANDS_IN
          + ")) and p.relation = '%s' and p.left_on is null";

  private static final String RELEASED =
      " join release_in_force f on f.case_id = p.case_id and f.what = 'TAKE_PART' and f.to_relation = %s";

  private ReachableSql() {}

  /**
   * One column, {@code id}, without doubles.
   *
   * @param mine true: only cases with the person's own name in them or that of somebody they stand in for
   * @param most so many at most
   */
  static String ids(Operation operation, boolean mine, Filter filter, int most) {
    var ways = new ArrayList<String>();
    byRow(operation, filter, ways);
    asDeputy(
        operation, Relation.RESPONSIBLE_CASE_WORKER, Relation.DEPUTY_CASE_WORKER, filter, ways);
    asDeputy(operation, Relation.SBV, Relation.SBV_DEPUTY, filter, ways);
    if (!mine) {
      byGroup(operation, filter, most, ways);
    }
    return ways.stream()
        .map(way -> "(" + way + " order by 1 desc limit " + most + ")")
        .collect(joining(" union ", "select id from (", ") way order by id desc limit " + most));
  }

  private static void byRow(Operation operation, Filter filter, List<String> ways) {
    var free = EnumSet.copyOf(operation.relations());
    if (!operation.beforeAgreement()) {
      free.removeIf(Relation::needsAgreement);
    }
    var afterAgreement = EnumSet.copyOf(operation.relations());
    afterAgreement.removeAll(free);
    var office = EnumSet.copyOf(free);
    office.retainAll(Relation.OFFICE);
    free.removeAll(office);
    for (Set<Relation> relations : List.of(office, free, afterAgreement)) {
      if (!relations.isEmpty()) {
        ways.add("select distinct p.case_id as id from participant p"
            + (relations == afterAgreement ? RELEASED.formatted("p.relation") : "")
            + filter.join("p.case_id", relations == office)
            + " where p.person_id = :person and p.left_on is null and p.relation in "
            + list(relations) + " and " + AccessSql.COUNTS
            + (relations == office ? " and " + AccessSql.OF_ITS_BODY : "")
            + filter.on("p.case_id"));
      }
    }
  }

  private static void asDeputy(
      Operation operation, Relation absent, Relation deputy, Filter filter, List<String> ways) {
    if (!operation.relations().contains(deputy)) {
      return;
    }
    var agreed = deputy.needsAgreement() && !operation.beforeAgreement();
    var office = Relation.OFFICE.contains(deputy);
    ways.add("select distinct p.case_id as id from participant p"
        + (agreed ? RELEASED.formatted("'" + deputy + "'") : "")
        + filter.join("p.case_id", office) + " where " + STANDS_IN.formatted(absent) + " and '"
        + deputy + "' = any(:heldRelations)" + (office ? " and " + AccessSql.OF_ITS_BODY : "")
        + filter.on("p.case_id"));
  }

  /** Group by group, each read along its index; what a member is to the case is the same for all of them. */
  private static void byGroup(Operation operation, Filter filter, int most, List<String> ways) {
    ways.add("""
        select c.id from unnest(cast(:groups as uuid[])) as g cross join lateral (
                 select c.id from coaching_case c where c.responsibility_group_id = g %s order by c.id desc limit %d) c
         where exists (select 1 from unnest(cast(:groupRelations as text[])) as r where r in %s)
        """.formatted(filter.on("c.id"), most, list(operation.relations())));
  }

  private static String list(Collection<Relation> relations) {
    return relations.stream()
        .map(relation -> "'" + relation + "'")
        .collect(joining(", ", "(", ")"));
  }
}
