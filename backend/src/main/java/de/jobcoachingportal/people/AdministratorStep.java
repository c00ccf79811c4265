package de.jobcoachingportal.people;

import de.jobcoachingportal.tenancy.FirstAdministrator;
import de.jobcoachingportal.tenancy.FirstAdministrators;
import de.jobcoachingportal.tenancy.OnboardingStep;
import de.jobcoachingportal.tenancy.Tenant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Enters the first administrator in the tenant's own data space and invites them by mail, once. */
@Component
class AdministratorStep implements OnboardingStep {
  private final FirstAdministrators administrators;
  private final Invitations invitations;

  AdministratorStep(FirstAdministrators administrators, Invitations invitations) {
    this.administrators = administrators;
    this.invitations = invitations;
  }

  @Override
  public String name() {
    return "administrator";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Mono<Void> run(Tenant tenant) {
    return administrators.of(tenant).flatMap(invitations::inviteFirst);
  }

  static NewPerson person(FirstAdministrator administrator) {
    return new NewPerson(
        administrator.salutation().name(),
        administrator.givenName(),
        administrator.familyName(),
        administrator.email(),
        null,
        null,
        "de",
        null);
  }
}
