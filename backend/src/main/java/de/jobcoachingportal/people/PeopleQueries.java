package de.jobcoachingportal.people;

import de.jobcoachingportal.identity.Role;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** People of a tenant as its administration sees them: who, as what, where they belong. No word of any case. */
@Component
public class PeopleQueries {
  /** One statement for list and single person; roles in force as one JSON array. */
  private static final String SELECT = """
      select p.id, p.version, p.salutation, p.given_name, p.family_name, p.email, p.phone, p.postal_address,
             p.language, p.subject is not null as account, p.blocked_at, p.search_name,
             o.id as organisation_id, o.name as organisation_name,
             coalesce((
               select json_agg(json_build_object('id', r.id, 'role', r.role, 'groupId', g.id, 'groupName', g.name)
                               order by r.role, g.name)
                 from person_role r
                 left join responsibility_group g
                        on g.tenant_id = r.tenant_id and g.id = r.responsibility_group_id
                where r.tenant_id = p.tenant_id and r.person_id = p.id and r.valid_until is null), '[]')::text as roles,
             i.channel, i.created_at as invited_at, i.valid_until, i.accepted_at
        from person p
        left join organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
        left join lateral (
          select channel, created_at, valid_until, accepted_at from invitation
           where tenant_id = p.tenant_id and person_id = p.id
           order by created_at desc limit 1) i on true
      """;

  private static final TypeReference<List<RoleHeld>> ROLES = new TypeReference<>() {};

  private final DatabaseClient database;
  private final JsonMapper json;
  private final Clock clock;

  PeopleQueries(DatabaseClient database, JsonMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** A role in force. */
  public record RoleHeld(
      UUID id, Role role, @Nullable UUID groupId, @Nullable String groupName) {}

  /** Whether and how somebody was asked to sign in. */
  public record Invitation(
      Invite.Channel channel,
      Instant invitedAt,
      Instant validUntil,
      @Nullable Instant acceptedAt) {}

  /** Whether a person can sign in. */
  public enum Access {
    /** Served by telephone, letter, in person. */
    NO_ACCOUNT,
    INVITED,
    INVITATION_EXPIRED,
    ACTIVE,
    LEFT
  }

  public record Entry(
      UUID id,
      long version,
      String salutation,
      String givenName,
      String familyName,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String postalAddress,
      String language,
      @Nullable UUID organisationId,
      @Nullable String organisationName,
      List<RoleHeld> roles,
      Access access,
      @Nullable Invitation invitation,
      String searchName) {

    public boolean has(Role role) {
      return roles.stream().anyMatch(held -> held.role() == role);
    }

    public boolean isStaff() {
      return roles.stream().anyMatch(held -> held.role().isStaff());
    }
  }

  /**
   * A page of people in the order of their names.
   *
   * @param start beginning of the family name, empty for all
   * @param after {@code searchName} of the last one of the page before, empty for the first page
   * @param role only people with this role, or null
   * @param staffOnly only people with a role of staff
   */
  public Flux<Entry> page(
      String start, String after, @Nullable UUID afterId, @Nullable Role role, boolean staffOnly) {
    String folded = folded(start);
    var statement = database
        .sql(SELECT + """
             where p.search_name >= :start and p.search_name < :end
               and (p.search_name, p.id) > (:after, cast(:afterId as uuid))
               and (cast(:role as text) is null or exists (
                     select from person_role r where r.tenant_id = p.tenant_id and r.person_id = p.id
                        and r.valid_until is null and r.role = :role))
               and (not :staffOnly or exists (
                     select from person_role r where r.tenant_id = p.tenant_id and r.person_id = p.id
                        and r.valid_until is null and r.role = any(:staff)))
             order by p.search_name, p.id limit 51
            """)
        .bind("start", folded)
        .bind("end", folded + "\uffff")
        .bind("after", after)
        .bind("afterId", afterId == null ? new UUID(0, 0) : afterId)
        .bind("staffOnly", staffOnly)
        .bind("staff", staffRoles());
    statement = role == null
        ? statement.bindNull("role", String.class)
        : statement.bind("role", role.name());
    return statement.map(this::entry).all();
  }

  private static String[] staffRoles() {
    return java.util.Arrays.stream(Role.values())
        .filter(Role::isStaff)
        .map(Role::name)
        .toArray(String[]::new);
  }

  /** As the column {@code search_name} folds a name. */
  static String folded(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
        .strip()
        .toLowerCase(Locale.GERMAN)
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss");
  }

  public Mono<Entry> one(UUID id) {
    return database
        .sql(SELECT + " where p.id = :id")
        .bind("id", id)
        .map(this::entry)
        .one();
  }

  /** People with this role who can sign in or were asked to. */
  Mono<Long> holders(Role role) {
    return database
        .sql("""
            select count(distinct p.id) as holders
              from person p
              join person_role r on r.tenant_id = p.tenant_id and r.person_id = p.id
             where r.role = :role and r.valid_until is null and p.blocked_at is null
            """)
        .bind("role", role.name())
        .map(row -> row.get("holders", Long.class))
        .one();
  }

  private Entry entry(Readable row) {
    Invitation invitation = invitation(row);
    return new Entry(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("salutation", String.class),
        row.get("given_name", String.class),
        row.get("family_name", String.class),
        row.get("email", String.class),
        row.get("phone", String.class),
        row.get("postal_address", String.class),
        row.get("language", String.class),
        row.get("organisation_id", UUID.class),
        row.get("organisation_name", String.class),
        json.readValue(row.get("roles", String.class), ROLES),
        access(row, invitation),
        invitation,
        row.get("search_name", String.class));
  }

  private Access access(Readable row, @Nullable Invitation invitation) {
    if (PersonStore.instant(row, "blocked_at") != null) {
      return Access.LEFT;
    }
    if (!Boolean.TRUE.equals(row.get("account", Boolean.class))) {
      return Access.NO_ACCOUNT;
    }
    if (invitation == null || invitation.acceptedAt() != null) {
      return Access.ACTIVE;
    }
    return invitation.validUntil().isBefore(clock.instant())
        ? Access.INVITATION_EXPIRED
        : Access.INVITED;
  }

  private static @Nullable Invitation invitation(Readable row) {
    String channel = row.get("channel", String.class);
    return channel == null
        ? null
        : new Invitation(
            Invite.Channel.valueOf(channel),
            moment(row, "invited_at"),
            moment(row, "valid_until"),
            PersonStore.instant(row, "accepted_at"));
  }

  private static Instant moment(Readable row, String column) {
    return row.get(column, OffsetDateTime.class)
        .withOffsetSameInstant(ZoneOffset.UTC)
        .toInstant();
  }
}
