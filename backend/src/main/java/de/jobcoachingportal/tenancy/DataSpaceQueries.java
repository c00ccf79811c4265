package de.jobcoachingportal.tenancy;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at a data space through the tenant's own login. */
@Component
class DataSpaceQueries {
  private final DatabaseClient database;

  DataSpaceQueries(DatabaseClient database) {
    this.database = database;
  }

  /** Whom the database takes this login for. */
  Mono<String> currentTenant() {
    return database
        .sql("select current_tenant() as tenant")
        .map(row -> row.get("tenant", String.class))
        .one();
  }

  /** Every tenant table this login may read, quoted. */
  Flux<String> readableTables() {
    return database.sql("""
            select format('%I.%I', n.nspname, c.relname) as name
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname = 'public' and c.relforcerowsecurity
               and has_table_privilege(c.oid, 'select')
             order by 1
            """).map(row -> row.get("name", String.class)).all();
  }

  /** Rows of other tenants this login sees in a table; the name comes from the catalogue, quoted by the server. */
  Mono<Long> foreignRowsIn(String quotedTable) {
    return database
        .sql("select count(*) as rows from " + quotedTable + " where tenant_id <> current_tenant()")
        .map(row -> row.get("rows", Long.class))
        .one();
  }
}
