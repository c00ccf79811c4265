package de.jobcoachingportal.identity;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people sign in.
 *
 * @param keycloakUrl public address of Keycloak, the start of every issuer
 * @param keycloakInternalUrl address by which the API itself reaches Keycloak; often the same
 * @param spaOrigin where the client is served; the only origin that may call the API from a browser
 * @param clients clients whose tokens are taken ({@code azp})
 */
@ConfigurationProperties("portal.identity")
public record IdentityProperties(
    String keycloakUrl, String keycloakInternalUrl, String spaOrigin, List<String> clients) {

  /** Issuer of a realm's tokens. */
  public String issuer(String realm) {
    return keycloakUrl + "/realms/" + realm;
  }

  String keySetUrl(String issuer) {
    String base = issuer.startsWith(keycloakUrl + "/")
        ? keycloakInternalUrl + issuer.substring(keycloakUrl.length())
        : issuer;
    return base + "/protocol/openid-connect/certs";
  }
}
