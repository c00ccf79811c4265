package de.jobcoachingportal.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Password of a tenant's login role: computed by every copy of the API, stored nowhere. */
@Component
class TenantPasswords {
  private final SecretKeySpec secret;

  TenantPasswords(TenancyProperties properties) {
    this.secret =
        new SecretKeySpec(properties.tenantSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  String of(String tenantKey) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return HexFormat.of()
          .formatHex(mac.doFinal(("tenant:" + tenantKey).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every JDK has HmacSHA256", missing);
    }
  }
}
