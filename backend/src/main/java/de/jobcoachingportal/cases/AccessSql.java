package de.jobcoachingportal.cases;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.EnumSet;

/**
 * The access matrix as SQL. All text comes from the enums, none from a request. Binds of every condition: {@code :person}
 * (uuid), {@code :groups} (uuid[]), {@code :groupRelations} and {@code :heldRelations} (text[]) and {@code :today}
 * (date), see {@link CaseAccess#bind}. The case's table has the alias {@code c}.
 */
final class AccessSql {

  /** A row of the participants p counts: one of staff only while the person holds the role for it. */
  static final String COUNTS =
      "(p.relation not in " + list(Relation.STAFF) + " or p.relation = any(:heldRelations))";

  /**
   * The person works for the body that decides the case c: what somebody is by a row or as a deputy ends where the group
   * of another body begins. Who is in no group is of the office. The list is made once per statement, not per case.
   */
  static final String OF_ITS_BODY = """
      c.responsibility_group_id = any(array(
        select h.id from responsibility_group h
         where h.deciding_body in (select g.deciding_body from responsibility_group g where g.id = any(:groups))
            or (h.deciding_body = 'OFFICE' and cardinality(cast(:groups as uuid[])) = 0)))
      """;

  /** A row of the participants p of the case c is none of another body. */
  private static final String AT_HOME =
      "(p.relation not in " + list(Relation.OFFICE) + " or " + OF_ITS_BODY + ")";

  /** Who stands in for somebody on the day {@code :today}; deputies d. */
  static final String STANDS_IN =
      "d.deputy_id = :person and :today between d.valid_from and coalesce(d.valid_until, 'infinity')";

  /** The relations of the person to the case c, one row each, as the column relation. */
  static final String RELATIONS = """
      select p.relation from participant p
       where p.case_id = c.id and p.person_id = :person and p.left_on is null
         and %1$s and %3$s
      union all
      select unnest(cast(:groupRelations as text[])) where c.responsibility_group_id = any(:groups)
      union all
      select 'DEPUTY_CASE_WORKER' from participant p join deputy d on d.person_id = p.person_id
       where p.case_id = c.id and p.relation = 'RESPONSIBLE_CASE_WORKER' and p.left_on is null
         and 'DEPUTY_CASE_WORKER' = any(:heldRelations) and %2$s and %4$s
      union all
      select 'SBV_DEPUTY' from participant p join deputy d on d.person_id = p.person_id
       where p.case_id = c.id and p.relation = 'SBV' and p.left_on is null
         and 'SBV_DEPUTY' = any(:heldRelations) and %2$s
      union all
      select 'FORMER_HR' from participant p
       where p.case_id = c.id and p.person_id = :person and p.relation = 'HR' and p.addressed and p.left_on is not null
         and not exists (select 1 from participant n where n.case_id = c.id and n.person_id = :person and n.relation = 'HR'
                          and n.left_on is null)
      """.formatted(COUNTS, STANDS_IN, AT_HOME, OF_ITS_BODY);

  /** The same where they were read already, once, as the array {@code own.relations}. */
  static final String RELATIONS_READ = "select unnest(own.relations) as relation";

  private AccessSql() {}

  /** Whether the person may do this in the case c, leaving the state aside. */
  static String may(Operation operation) {
    return "exists (select 1 from (" + RELATIONS + ") r where r.relation in "
        + list(operation.relations()) + (operation.beforeAgreement() ? "" : " and " + ADMITTED)
        + ")";
  }

  /** Whether things for this audience are shown to the person in the case c. */
  static String sees(Audience audience) {
    return sees(audience, RELATIONS);
  }

  /** @param relations {@link #RELATIONS} or {@link #RELATIONS_READ} */
  static String sees(Audience audience, String relations) {
    var byRelation = "r.relation in " + list(audience.always());
    var released =
        audience.byRelease() == null ? "" : " or " + released("'" + audience.byRelease() + "'");
    return "exists (select 1 from (" + relations + ") r where " + ADMITTED + " and (" + byRelation
        + released + "))";
  }

  private static final String ADMITTED = "(r.relation not in " + list(needingAgreement()) + " or "
      + released("'" + Release.What.TAKE_PART + "'") + ")";

  private static String released(String what) {
    return "exists (select 1 from release_in_force f where f.case_id = c.id and f.what = " + what
        + " and f.to_relation = r.relation)";
  }

  private static Collection<Relation> needingAgreement() {
    var relations = EnumSet.allOf(Relation.class);
    relations.removeIf(relation -> !relation.needsAgreement());
    return relations;
  }

  private static String list(Collection<Relation> relations) {
    return relations.isEmpty()
        ? "(null)"
        : relations.stream().map(relation -> "'" + relation + "'").collect(joining(", ", "(", ")"));
  }
}
