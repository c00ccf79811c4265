package de.jobcoachingportal.tenancy;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/**
 * The only class that knows how a tenant reaches PostgreSQL: each with its own login role and its own small pool,
 * chosen by the tenant in the Reactor context. Without a tenant there is no connection.
 */
public class TenantConnectionFactory implements ConnectionFactory {
  private final TenancyProperties properties;
  private final TenantPasswords passwords;
  private final Map<String, ConnectionPool> pools = new ConcurrentHashMap<>();

  TenantConnectionFactory(TenancyProperties properties, TenantPasswords passwords) {
    this.properties = properties;
    this.passwords = passwords;
  }

  @Override
  public Mono<Connection> create() {
    return Mono.deferContextual(context -> {
      Tenant tenant = Tenant.current(context);
      if (tenant == null) {
        return Mono.error(new IllegalStateException("no tenant in the context: no connection"));
      }
      return pools.computeIfAbsent(tenant.key(), key -> open(tenant)).create();
    });
  }

  /** Closes what a tenant has open, e.g. when it is suspended. */
  public Mono<Void> drop(String tenantKey) {
    ConnectionPool pool = pools.remove(tenantKey);
    return pool == null ? Mono.empty() : pool.disposeLater();
  }

  Mono<Void> dropAll() {
    return reactor.core.publisher.Flux.fromIterable(pools.keySet())
        .flatMap(this::drop)
        .then();
  }

  private ConnectionPool open(Tenant tenant) {
    var configuration = PostgresqlConnectionConfiguration.builder()
        .host(properties.host())
        .port(properties.port())
        .database(properties.name())
        .username(tenant.loginRole())
        .password(passwords.of(tenant.key()))
        .applicationName("portal-api")
        .connectTimeout(Duration.ofSeconds(5));
    if (tenant.databaseUrl() != null) {
      var own = ConnectionFactoryOptions.parse(tenant.databaseUrl());
      configuration
          .host((String) own.getRequiredValue(ConnectionFactoryOptions.HOST))
          .port((Integer) own.getRequiredValue(ConnectionFactoryOptions.PORT))
          .database((String) own.getRequiredValue(ConnectionFactoryOptions.DATABASE));
    }
    return new ConnectionPool(
        ConnectionPoolConfiguration.builder(new PostgresqlConnectionFactory(configuration.build()))
            .name("tenant-" + tenant.key())
            .initialSize(0)
            .minIdle(0)
            .maxSize(properties.poolSize())
            .maxIdleTime(Duration.ofMinutes(2))
            .backgroundEvictionInterval(Duration.ofSeconds(30))
            .maxAcquireTime(Duration.ofSeconds(8))
            .maxCreateConnectionTime(Duration.ofSeconds(5))
            .acquireRetry(1)
            .build());
  }

  @Override
  public ConnectionFactoryMetadata getMetadata() {
    return () -> "PostgreSQL";
  }
}
