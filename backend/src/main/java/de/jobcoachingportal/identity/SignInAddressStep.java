package de.jobcoachingportal.identity;

import de.jobcoachingportal.tenancy.OnboardingStep;
import de.jobcoachingportal.tenancy.Tenant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * That an accepted invitation may lead to the sign-in of the office. A new realm has it; one that was made before
 * invitations led there would refuse to send any.
 */
@Component
class SignInAddressStep implements OnboardingStep {
  private final Realms realms;

  SignInAddressStep(Realms realms) {
    this.realms = realms;
  }

  @Override
  public String name() {
    return "sign-in-address";
  }

  @Override
  public int order() {
    return 31;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    return realms.ensureSignInAddress(tenant.realm());
  }
}
