package de.jobcoachingportal.tenancy;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;

/** Two ways to the database: as the tenant of the request (the usual one), and as the platform (registry only). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TenancyProperties.class)
class DatabaseConfiguration {

  @Bean(destroyMethod = "")
  @Primary
  TenantConnectionFactory tenantConnectionFactory(
      TenancyProperties properties, TenantPasswords passwords) {
    return new TenantConnectionFactory(properties, passwords);
  }

  @Bean(destroyMethod = "dispose", defaultCandidate = false)
  @Qualifier("platform")
  ConnectionPool platformConnectionFactory(TenancyProperties properties) {
    ConnectionFactory single =
        new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
            .host(properties.host())
            .port(properties.port())
            .database(properties.name())
            .username("portal_platform")
            .password(properties.platformPassword())
            .applicationName("portal-api platform")
            .connectTimeout(Duration.ofSeconds(5))
            .build());
    return new ConnectionPool(ConnectionPoolConfiguration.builder(single)
        .name("platform")
        .initialSize(0)
        .maxSize(4)
        .maxIdleTime(Duration.ofMinutes(2))
        .maxAcquireTime(Duration.ofSeconds(8))
        .acquireRetry(1)
        .build());
  }

  @Bean
  @Primary
  DatabaseClient databaseClient(TenantConnectionFactory connections) {
    return DatabaseClient.create(connections);
  }

  @Bean(defaultCandidate = false)
  @Qualifier("platform")
  DatabaseClient platformDatabaseClient(@Qualifier("platform") ConnectionPool connections) {
    return DatabaseClient.create(connections);
  }
}
