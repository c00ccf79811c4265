package de.jobcoachingportal.tenancy;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Single connections of the platform role outside any pool, for LISTEN and NOTIFY. They reach no tenant's table. */
@Component
public class PlatformConnections {
  private final TenancyProperties properties;

  PlatformConnections(TenancyProperties properties) {
    this.properties = properties;
  }

  /** A new connection with these settings; the caller closes it. */
  public Mono<PostgresqlConnection> open(Map<String, String> settings) {
    return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
            .host(properties.host())
            .port(properties.port())
            .database(properties.name())
            .username("portal_platform")
            .password(properties.platformPassword())
            .applicationName("portal-api signals")
            .connectTimeout(Duration.ofSeconds(5))
            .tcpKeepAlive(true)
            .options(settings)
            .build())
        .create();
  }
}
