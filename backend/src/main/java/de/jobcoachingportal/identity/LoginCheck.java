package de.jobcoachingportal.identity;

import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.tenancy.Tenant;
import de.jobcoachingportal.tenancy.TenantCheck;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tries the login of a new office before anybody is let in: a temporary client of its realm gets a token that its
 * published keys verify, and whose issuer is this tenant's; the same token is refused by the API, because it does not
 * come from the SPA, and so is a token of another realm.
 */
@Component
class LoginCheck implements TenantCheck {
  private final Realms realms;
  private final IssuerKeys keys;
  private final IdentityProperties properties;
  private final TokenVerifier verifier;
  private final Clock clock;

  LoginCheck(
      Realms realms,
      IssuerKeys keys,
      IdentityProperties properties,
      TokenVerifier verifier,
      Clock clock) {
    this.realms = realms;
    this.keys = keys;
    this.properties = properties;
    this.verifier = verifier;
    this.clock = clock;
  }

  @Override
  public Mono<Void> check(Tenant tenant) {
    return realms
        .tokenOfTemporaryClient(tenant.realm())
        .flatMap(token -> isOurs(tenant, token).then(isRefused(token)))
        .then(realms.tokenOfAnotherRealm())
        .flatMap(this::isRefused);
  }

  private Mono<Void> isOurs(Tenant tenant, String token) {
    String keySet = properties.keySetUrl(tenant.issuer());
    var decoder = NimbusReactiveJwtDecoder.withJwkSource(
            signed -> keys.select(keySet, signed.getHeader().getKeyID()))
        .build();
    decoder.setJwtValidator(new AccessTokenRules(List.of(RealmTemplate.SELF_CHECK), clock));
    return decoder
        .decode(token)
        .map(Jwt::getIssuer)
        .filter(issuer -> tenant.issuer().equals(issuer.toString()))
        .switchIfEmpty(Mono.error(LoginCheck::failed))
        .onErrorMap(JwtException.class, unverified -> failed())
        .then();
  }

  private Mono<Void> isRefused(String token) {
    return verifier
        .authenticate(new BearerTokenAuthenticationToken(token))
        .flatMap(accepted -> Mono.<Void>error(failed()))
        .onErrorResume(AuthenticationException.class, refused -> Mono.empty());
  }

  private static ProblemException failed() {
    return new ProblemException(RealmProblem.CHECK_FAILED);
  }
}
