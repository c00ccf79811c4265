package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.ProblemException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The tenant an office becomes: its realm carries its key, its issuer follows from that. */
@Component
class OfficeTenants {
  private final Presets presets;
  private final String keycloakUrl;

  OfficeTenants(Presets presets, @Value("${portal.identity.keycloak-url}") String keycloakUrl) {
    this.presets = presets;
    this.keycloakUrl = keycloakUrl;
  }

  /** @throws ProblemException for a key that is none of the 17 */
  Tenant of(String key) {
    var preset =
        presets.of(key).orElseThrow(() -> new ProblemException(OnboardingProblem.UNKNOWN_OFFICE));
    return new Tenant(
        key,
        String.valueOf(preset.name().value()),
        String.valueOf(preset.federalState().value()),
        key,
        keycloakUrl + "/realms/" + key,
        TenantState.PROVISIONING,
        null);
  }
}
