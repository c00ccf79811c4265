package de.jobcoachingportal.cases;

import de.jobcoachingportal.tenancy.TenantRegistry;
import de.jobcoachingportal.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;

class WorkListCheckTests extends ApiTest {
  @Autowired
  private WorkListCheck check;

  @Autowired
  private TenantRegistry tenants;

  @Test
  void theWorkListOfAnOfficeIsEmptyForSomebodyWithoutACase() {
    var tenant = tenants.byKey("he").block();
    StepVerifier.create(check.check(tenant).contextWrite(tenant::in)).verifyComplete();
  }
}
