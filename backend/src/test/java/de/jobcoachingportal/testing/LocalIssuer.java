package de.jobcoachingportal.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Signs tokens like a realm does and serves its public keys over HTTP, so that the API's own checks run unchanged. */
public final class LocalIssuer {
  private final HttpServer server;
  private final Map<String, RSAKey> keys = new ConcurrentHashMap<>();
  private final AtomicInteger fetches = new AtomicInteger();

  public LocalIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/realms/", exchange -> {
      fetches.incrementAndGet();
      String realm = exchange.getRequestURI().getPath().split("/")[2];
      byte[] body =
          new JWKSet(key(realm).toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
  }

  public String baseUrl() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public String issuer(String realm) {
    return baseUrl() + "/realms/" + realm;
  }

  /** How often the public keys were asked for. */
  public int fetches() {
    return fetches.get();
  }

  public RSAKey key(String realm) {
    return keys.computeIfAbsent(realm, LocalIssuer::newKey);
  }

  /** Replaces the key of a realm, as a rotation does. */
  public void rotate(String realm) {
    keys.put(realm, newKey(realm));
  }

  /** A token as the realm would issue it. */
  public String token(String realm, String subject) {
    return token(realm, subject, claims -> claims);
  }

  public String token(String realm, String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
    JWTClaimsSet claims = change.apply(claims(realm, subject)).build();
    return sign(key(realm), claims);
  }

  public JWTClaimsSet.Builder claims(String realm, String subject) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer(realm))
        .subject(subject)
        .audience("portal-api")
        .claim("azp", "portal-spa")
        .claim("typ", "Bearer")
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  public static String sign(RSAKey key, JWTClaimsSet claims) {
    try {
      SignedJWT token = new SignedJWT(
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .keyID(key.getKeyID())
              .type(JOSEObjectType.JWT)
              .build(),
          claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }

  public static RSAKey newKey(String realm) {
    try {
      return new RSAKeyGenerator(2048).keyID(realm + "-" + UUID.randomUUID()).generate();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
