package de.jobcoachingportal.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.nimbusds.jwt.JWTParser;
import de.jobcoachingportal.tenancy.TenantRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes an access token of an admitted realm and nothing else. The issuer is looked up by exact match at every
 * request; the signature is checked once and remembered by the token's hash until it expires.
 */
@Component
class TokenVerifier implements ReactiveAuthenticationManager {
  private final TenantRegistry tenants;
  private final IssuerKeys keys;
  private final IdentityProperties properties;
  private final OAuth2TokenValidator<Jwt> rules;
  private final Cache<String, Verified> verified = Caffeine.newBuilder()
      .maximumSize(50_000)
      .expireAfter(Expiry.<String, Verified>creating((hash, token) -> token.lifetime()))
      .build();

  TokenVerifier(TenantRegistry tenants, IssuerKeys keys, IdentityProperties properties) {
    this.tenants = tenants;
    this.keys = keys;
    this.properties = properties;
    this.rules = new AccessTokenRules(properties.clients(), Clock.systemUTC());
  }

  @Override
  public Mono<Authentication> authenticate(Authentication authentication) {
    String token = ((BearerTokenAuthenticationToken) authentication).getToken();
    if (token.length() > 8192) {
      return Mono.error(new InvalidBearerTokenException("too long"));
    }
    String hash = hash(token);
    Verified known = verified.getIfPresent(hash);
    Mono<Verified> checked =
        known != null ? Mono.just(known) : check(token).doOnNext(v -> verified.put(hash, v));
    return checked.flatMap(this::admit);
  }

  private Mono<Authentication> admit(Verified token) {
    if (token.issuer().equals(properties.issuer("platform"))) {
      return Mono.just(new PortalAuthentication(token.subject(), null, token.expiresAt()));
    }
    return tenants
        .admittedByIssuer(token.issuer())
        .<Authentication>map(
            tenant -> new PortalAuthentication(token.subject(), tenant, token.expiresAt()))
        .switchIfEmpty(Mono.error(() -> new InvalidBearerTokenException("issuer not admitted")));
  }

  private Mono<Verified> check(String token) {
    String issuer = unverifiedIssuer(token);
    boolean platform = issuer.equals(properties.issuer("platform"));
    return (platform ? Mono.just(true) : tenants.admittedByIssuer(issuer).map(tenant -> true))
        .switchIfEmpty(Mono.error(() -> new InvalidBearerTokenException("issuer not admitted")))
        .flatMap(admitted -> decoder(issuer).decode(token))
        .onErrorMap(
            JwtException.class, error -> new InvalidBearerTokenException("token refused", error))
        .map(jwt -> verified(issuer, jwt));
  }

  /** The rules refuse a token without either of them. */
  private static Verified verified(String issuer, Jwt jwt) {
    return new Verified(
        issuer,
        Objects.requireNonNull(jwt.getSubject()),
        Objects.requireNonNull(jwt.getExpiresAt()));
  }

  private NimbusReactiveJwtDecoder decoder(String issuer) {
    String keySetUrl = properties.keySetUrl(issuer);
    NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSource(
            signed -> keys.select(keySetUrl, signed.getHeader().getKeyID()))
        .build();
    decoder.setJwtValidator(rules);
    return decoder;
  }

  private static String unverifiedIssuer(String token) {
    try {
      String issuer = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
      if (issuer != null) {
        return issuer;
      }
      throw new InvalidBearerTokenException("no issuer");
    } catch (ParseException | RuntimeException notAToken) {
      throw new InvalidBearerTokenException("not a token", notAToken);
    }
  }

  private static String hash(String token) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256")
              .digest(token.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }

  private record Verified(String issuer, String subject, Instant expiresAt) {
    Duration lifetime() {
      Duration left = Duration.between(Instant.now(), expiresAt);
      return left.isNegative() ? Duration.ZERO : left;
    }
  }
}
