package de.jobcoachingportal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a signed token must be beyond its signature. The framework's defaults accept a missing audience, a missing
 * expiry and half a minute after it.
 */
final class AccessTokenRules implements OAuth2TokenValidator<Jwt> {
  static final String AUDIENCE = "portal-api";
  private static final Duration SKEW = Duration.ofSeconds(10);
  private final List<String> clients;
  private final Clock clock;

  AccessTokenRules(List<String> clients, Clock clock) {
    this.clients = clients;
    this.clock = clock;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    Instant now = clock.instant();
    Instant expiresAt = token.getExpiresAt();
    Instant notBefore = token.getNotBefore();
    Instant issuedAt = token.getIssuedAt();
    if (expiresAt == null || expiresAt.plus(SKEW).isBefore(now)) {
      return refused("exp");
    }
    if (notBefore != null && notBefore.minus(SKEW).isAfter(now)) {
      return refused("nbf");
    }
    if (issuedAt != null && issuedAt.minus(SKEW).isAfter(now)) {
      return refused("iat");
    }
    if (token.getAudience() == null || !token.getAudience().contains(AUDIENCE)) {
      return refused("aud");
    }
    if (!"Bearer".equals(token.getClaims().get("typ"))) {
      return refused("typ");
    }
    if (!(token.getClaims().get("azp") instanceof String client) || !clients.contains(client)) {
      return refused("azp");
    }
    if (token.getSubject() == null || token.getSubject().isBlank()) {
      return refused("sub");
    }
    return OAuth2TokenValidatorResult.success();
  }

  private static OAuth2TokenValidatorResult refused(String claim) {
    return OAuth2TokenValidatorResult.failure(
        new OAuth2Error("invalid_token", claim + " refused", null));
  }
}
