package de.jobcoachingportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.LocalIssuer;
import de.jobcoachingportal.testing.TestPortal;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whose token is let in: each variant differs from an accepted one in exactly one thing. */
class TokenTests extends ApiTest {
  private static final String ANY = "/api/me";
  private final LocalIssuer issuer = TestPortal.issuer();

  @Test
  void acceptsAnAccessTokenOfAnAdmittedRealm() {
    as(caseWorker()).get().uri(ANY).exchange().expectStatus().isOk();
  }

  @TestFactory
  Stream<DynamicTest> refusesEveryVariant() {
    return variants().entrySet().stream()
        .map(variant -> DynamicTest.dynamicTest(
            variant.getKey(),
            () -> withToken(variant.getValue())
                .get()
                .uri(ANY)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("request.not-signed-in")));
  }

  @Test
  void thereAreAtLeastTwentyFiveVariants() {
    assertThat(variants()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void aFloodOfInventedKeyIdsFetchesTheKeysAtMostOnce() {
    acceptsAnAccessTokenOfAnAdmittedRealm();
    int before = issuer.fetches();
    // One key under many ids: making fifty would take longer than the pause between two fetches.
    var invented = LocalIssuer.newKey("he");
    for (int i = 0; i < 50; i++) {
      var key = new RSAKey.Builder(invented).keyID(UUID.randomUUID().toString()).build();
      String token = LocalIssuer.sign(key, good().build());
      withToken(token).get().uri(ANY).exchange().expectStatus().isUnauthorized();
    }
    assertThat(issuer.fetches() - before).isLessThanOrEqualTo(1);
  }

  @Test
  void aPersonTheOfficeDoesNotKnowIsToldSo() {
    withToken(issuer.token("he", UUID.randomUUID().toString()))
        .get()
        .uri(ANY)
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("identity.unknown-person");
  }

  private Person caseWorker() {
    return person("he", "Escheveria", Role.CASE_WORKER);
  }

  private JWTClaimsSet.Builder good() {
    return issuer.claims("he", caseWorker().subject());
  }

  private String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
    return LocalIssuer.sign(issuer.key("he"), change.apply(good()).build());
  }

  private Map<String, String> variants() {
    Map<String, String> variants = new LinkedHashMap<>();
    variants.put("no audience", signed(claims -> claims.audience((String) null)));
    variants.put("Keycloak's default audience", signed(claims -> claims.audience("account")));
    variants.put(
        "audience that only starts like ours", signed(claims -> claims.audience("portal-api-2")));
    variants.put(
        "several audiences, none ours",
        signed(claims -> claims.audience(List.of("account", "broker"))));
    variants.put("no expiry", signed(claims -> claims.expirationTime(null)));
    variants.put("expired eleven seconds ago", signed(claims -> claims.expirationTime(in(-11))));
    variants.put("expired long ago", signed(claims -> claims.expirationTime(in(-86_400))));
    variants.put("not valid yet", signed(claims -> claims.notBeforeTime(in(60))));
    variants.put("issued in the future", signed(claims -> claims.issueTime(in(60))));
    variants.put("ID token", signed(claims -> claims.claim("typ", "ID")));
    variants.put("refresh token", signed(claims -> claims.claim("typ", "Refresh")));
    variants.put("no type", signed(claims -> claims.claim("typ", null)));
    variants.put("other client", signed(claims -> claims.claim("azp", "admin-cli")));
    variants.put(
        "script client outside the local profile",
        signed(claims -> claims.claim("azp", "portal-scripts")));
    variants.put("no client", signed(claims -> claims.claim("azp", null)));
    variants.put("client as a list", signed(claims -> claims.claim("azp", List.of("portal-spa"))));
    variants.put("no subject", signed(claims -> claims.subject(null)));
    variants.put("empty subject", signed(claims -> claims.subject("")));
    variants.put("no issuer", signed(claims -> claims.issuer(null)));
    variants.put("realm that is no tenant", issuer.token("master", caseWorker().subject()));
    variants.put(
        "issuer with a slash more", signed(claims -> claims.issuer(issuer.issuer("he") + "/")));
    variants.put(
        "issuer that starts like an admitted one",
        signed(claims -> claims.issuer(issuer.issuer("he") + "x")));
    variants.put("issuer in capitals", signed(claims -> claims.issuer(issuer.issuer("HE"))));
    variants.put(
        "signed by another realm's key",
        LocalIssuer.sign(issuer.key("bw"), good().build()));
    variants.put(
        "signed by a key nobody knows",
        LocalIssuer.sign(LocalIssuer.newKey("he"), good().build()));
    variants.put("not signed", new PlainJWT(good().build()).serialize());
    variants.put("signed with the public key as secret", hmac());
    variants.put("payload changed after signing", tampered());
    variants.put("signature cut off", cut());
    variants.put("two parts", "abc.def");
    variants.put("nonsense", "nonsense");
    variants.put("very long", "a".repeat(9000));
    return variants;
  }

  private String hmac() {
    try {
      SignedJWT token = new SignedJWT(
          new JWSHeader.Builder(JWSAlgorithm.HS256)
              .keyID(issuer.key("he").getKeyID())
              .build(),
          good().build());
      token.sign(new MACSigner(
          issuer.key("he").toPublicJWK().toRSAKey().toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private String tampered() {
    String[] parts = signed(claims -> claims).split("\\.");
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]));
    String changed = payload.replace(caseWorker().subject(), UUID.randomUUID().toString());
    return parts[0] + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes()) + "."
        + parts[2];
  }

  private String cut() {
    String token = signed(claims -> claims);
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
