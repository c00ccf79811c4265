package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeycloakTests {
  @Test
  void startsOnTheSamePostgresAndStopsWithNothingLeft() {
    try (EmbeddedPostgres18 postgres = EmbeddedPostgres18.temporary()) {
      ChildProcess process;
      try (Keycloak keycloak = Keycloak.temporary(postgres)) {
        process = keycloak.process();
        assertThat(Http.answers(keycloak.url() + "/realms/master")).isTrue();
      }
      assertThat(process.isAlive()).isFalse();
    }
  }
}
