package de.jobcoachingportal.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Access to the administration of Keycloak and what a realm needs to know of its surroundings. Without admin
 * credentials the API serves admitted tenants and refuses to take in new ones.
 *
 * @param operator first person who runs the platform, entered when the realm {@code platform} is made
 */
@ConfigurationProperties("portal.keycloak")
record RealmSettings(
    @Nullable String adminUser,
    @Nullable String adminPassword,
    @DefaultValue Mail mail,
    @DefaultValue FirstOperator operator) {

  /** The server Keycloak sends invitations with. */
  record Mail(
      @DefaultValue("127.0.0.1") String host,
      @DefaultValue("1025") int port,

      @DefaultValue("nicht-antworten@jobcoaching-portal.example")
      String from,

      @Nullable String user,
      @Nullable String password) {}

  /** Invited by mail. */
  record FirstOperator(
      @DefaultValue("") String email,
      @DefaultValue("") String givenName,
      @DefaultValue("") String familyName) {

    boolean named() {
      return !email.isBlank();
    }

    Realms.Account account() {
      return new Realms.Account(
          email,
          email,
          givenName.isBlank() ? "Plattform" : givenName,
          familyName.isBlank() ? "Betrieb" : familyName,
          "de",
          true);
    }
  }

  record Credentials(String user, String password) {}

  Optional<Credentials> admin() {
    if (adminUser == null
        || adminUser.isBlank()
        || adminPassword == null
        || adminPassword.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new Credentials(adminUser, adminPassword));
  }
}
