package de.jobcoachingportal;

import static de.jobcoachingportal.testing.TestPortal.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.tenancy.TestProvisioning;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wall two, read from the catalogue over every table there is, and tried as a tenant's own login. */
class TenantIsolationTests extends ApiTest {
  /** Functions that run as their owner; each is listed here on purpose. */
  private static final Set<String> DEFINER_FUNCTIONS =
      Set.of("provision_tenant_role", "suspend_tenant_role");

  /** By goal, person, file, decision; of the to-dos those that are open. */
  private static final Set<String> FOUND_OTHERWISE =
      Set.of("goal_change", "invitation", "print_job", "commission", "todo");

  @Autowired
  private TestProvisioning provisioning;

  @Test
  void everyTableIsUnderForcedRowSecurity() {
    assertThat(rows("""
        select relname from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and relname <> 'flyway_schema_history' and not (relrowsecurity and relforcerowsecurity)
        """)).isEmpty();
  }

  @Test
  void everyTableCarriesItsTenantByDefault() {
    assertThat(rows("""
        select c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
          and not exists (
            select from pg_attribute a
            join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull
              and pg_get_expr(d.adbin, d.adrelid) = 'current_tenant()')
        """)).isEmpty();
  }

  @Test
  void everyPolicyComparesTheTenantForReadingAndWriting() {
    assertThat(rows("""
        select c.relname from pg_class c
        left join pg_policy p on p.polrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
          and (p.oid is null or p.polcmd <> '*'
            or pg_get_expr(p.polqual, p.polrelid) <> '(tenant_id = current_tenant())'
            or pg_get_expr(p.polwithcheck, p.polrelid) is distinct from '(tenant_id = current_tenant())')
        """)).isEmpty();
  }

  @Test
  void everyKeyAndIndexStartsWithTheTenant() {
    assertThat(rows("""
        select i.indexrelid::regclass::text from pg_index i
        join pg_class c on c.oid = i.indrelid
        where c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history'
          and (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0])
            is distinct from 'tenant_id'
        """)).isEmpty();
  }

  /** A partial index does not count: whatever is asked for without its condition reads every case of every office. */
  @Test
  void everyTableOfACaseIsFoundByCase() {
    assertThat(rows("""
        select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
        where a.attname = 'case_id' and c.relnamespace = 'public'::regnamespace and not exists (
          select from pg_index i
          join pg_attribute second on second.attrelid = i.indrelid and second.attnum = i.indkey[1]
          where i.indrelid = c.oid and i.indpred is null and second.attname = 'case_id')
        """))
        .extracting(row -> (String) row.get("relname"))
        .containsExactlyInAnyOrderElementsOf(FOUND_OTHERWISE);
  }

  @Test
  void everyForeignKeyCarriesTheTenant() {
    assertThat(rows("""
        select k.conname from pg_constraint k
        where k.contype = 'f' and k.connamespace = 'public'::regnamespace
          and not exists (
            select from pg_attribute a
            where a.attrelid = k.conrelid and a.attname = 'tenant_id' and a.attnum = any (k.conkey))
        """)).isEmpty();
  }

  @Test
  void tenantLoginsHaveNoPowers() {
    assertThat(rows("select rolname from pg_roles where rolname like 'tenant\\_%'"))
        .isNotEmpty();
    assertThat(rows("""
        select rolname from pg_roles
        where rolname like 'tenant\\_%'
          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
        """)).isEmpty();
    assertThat(rows("""
        select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
        where r.rolname like 'tenant\\_%' or r.rolname in ('portal_tenant', 'portal_platform', 'portal_maintenance')
        """)).isEmpty();
  }

  @Test
  void tenantsMayNotTruncateTriggerOrReference() {
    assertThat(rows("""
                select c.relname, p.privilege from pg_class c
                cross join unnest(array['truncate', 'trigger', 'references']) as p (privilege)
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
                  and has_table_privilege('portal_tenant', c.oid, p.privilege)
                """)).isEmpty();
  }

  @Test
  void theTrailCanOnlyGrow() {
    assertThat(rows("""
                select p.privilege from unnest(array['select', 'insert', 'update', 'delete']) as p (privilege)
                where has_table_privilege('portal_tenant', 'audit_entry', p.privilege) order by 1
                """))
        .extracting(row -> row.get("privilege"))
        .containsExactly("insert", "select");
  }

  @Test
  void onlyListedFunctionsRunAsTheirOwner() {
    assertThat(rows("""
        select proname, proconfig from pg_proc
        where prosecdef and pronamespace in ('public'::regnamespace, 'platform'::regnamespace)
        """)).allSatisfy(function -> {
      assertThat(DEFINER_FUNCTIONS).contains((String) function.get("proname"));
      assertThat(String.valueOf(function.get("proconfig")))
          .contains("search_path=pg_catalog, pg_temp");
    });
    assertThat(rows("""
        select proname from pg_proc p
        where prosecdef and has_function_privilege('portal_tenant', p.oid, 'execute')
          and pronamespace in ('public'::regnamespace, 'platform'::regnamespace)
        """)).isEmpty();
  }

  @Test
  void noViewReadsPastRowSecurity() {
    assertThat(rows("""
        select relname from pg_class
        where relnamespace = 'public'::regnamespace
          and (relkind in ('m', 'f') or (relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false)))
        """)).isEmpty();
  }

  @Test
  void tenantsSeeNothingOfTheRegistry() {
    assertThat(rows("""
        select 1 where has_schema_privilege('portal_tenant', 'platform', 'usage')
          or has_schema_privilege('portal_tenant', 'public', 'create')
        """)).isEmpty();
  }

  @Test
  void aLoginReadsAndWritesItsOwnRowsOnly() throws SQLException {
    person("bw", "Salbei", Role.CASE_WORKER);
    try (Connection he = TestPortal.connect("tenant_he", provisioning.passwordOf("he"));
        Statement statement = he.createStatement()) {
      try (var foreign =
          statement.executeQuery("select count(*) from person where tenant_id <> 'he'")) {
        foreign.next();
        assertThat(foreign.getInt(1)).isZero();
      }
      assertThatThrownBy(
              () -> statement.executeUpdate(
                  "insert into organisation (tenant_id, id, version, kind, name) values ('bw', gen_random_uuid(), 0, 'IFD', 'x')"))
          .hasMessageContaining("row-level security");
      assertThatThrownBy(() -> statement.execute("set role \"tenant_bw\""))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> statement.execute("set session authorization \"tenant_bw\""))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> statement.execute("set role portal_tenant"))
          .hasMessageContaining("permission denied");
    }
  }
}
