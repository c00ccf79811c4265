package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.PersonName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who works in this tenant and could be asked into a case: staff of office and services, by name and house. */
@Component
public class StaffQueries {

  public record Staff(UUID personId, String name, @Nullable String organisation) {}

  private static final String HOLDERS = """
      from person n join person_role r on r.person_id = n.id and r.role = :role
        and r.valid_from <= now() and (r.valid_until is null or r.valid_until > now())
      """;

  private static final String OF_ITS_BODY =
      " and exists (select 1 from coaching_case c where c.id = :case and " + worksForItsBody("n.id")
          + ")";

  private final DatabaseClient database;

  StaffQueries(DatabaseClient database) {
    this.database = database;
  }

  /**
   * What {@link AccessSql#OF_ITS_BODY} asks of the reader, asked of somebody else: whether they work in a group of the body
   * that decides the case {@code c}; who is in no group is of the office.
   */
  public static String worksForItsBody(String person) {
    return """
        (select h.deciding_body from responsibility_group h where h.id = c.responsibility_group_id) = any(coalesce(
          (select array_agg(g.deciding_body) from person_role w join responsibility_group g on g.id = w.responsibility_group_id
            where w.person_id = %s and w.valid_from <= now() and (w.valid_until is null or w.valid_until > now())),
          array['OFFICE']))
        """.formatted(person);
  }

  /** Who could take part in a case in this relation. */
  public Flux<Staff> holders(CaseFile file, Relation relation) {
    return asked(
            "select distinct n.id, n.salutation, n.given_name, n.family_name, o.name as organisation "
                + HOLDERS
                + " left join organisation o on o.id = n.organisation_id where n.blocked_at is null"
                + ofBody(relation) + " order by n.family_name, n.id limit 200",
            file,
            relation)
        .map(row -> new Staff(
            row.get("id", UUID.class),
            PersonName.of(
                row.get("salutation", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class)),
            row.get("organisation", String.class)))
        .all();
  }

  public Mono<Boolean> holds(CaseFile file, UUID person, Relation relation) {
    return asked(
            "select 1 as one " + HOLDERS + " where n.id = :person and n.blocked_at is null"
                + ofBody(relation) + " limit 1",
            file,
            relation)
        .bind("person", person)
        .map(row -> true)
        .one()
        .defaultIfEmpty(false);
  }

  private GenericExecuteSpec asked(String sql, CaseFile file, Relation relation) {
    var statement = database.sql(sql).bind("role", RelationRoles.of(relation).name());
    return decides(relation) ? statement.bind("case", file.id()) : statement;
  }

  private static String ofBody(Relation relation) {
    return decides(relation) ? OF_ITS_BODY : "";
  }

  private static boolean decides(Relation relation) {
    return Relation.OFFICE.contains(relation);
  }
}
