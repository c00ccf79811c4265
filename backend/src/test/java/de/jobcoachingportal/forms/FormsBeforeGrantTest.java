package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.identity.PersonId;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.tenancy.TenantRegistry;
import de.jobcoachingportal.testing.TestCase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FormsBeforeGrantTest extends FormTest {
  @Autowired
  private FormsBeforeGrant guard;

  @Autowired
  private CaseAccess access;

  @Autowired
  private TenantRegistry registry;

  @Test
  void whatIsOpenInANeededFormStandsInTheWayOfTheGrantAndOfNothingElse() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    begin(one, inForce(json -> Sample.at(json, "/layout").put("neededForGrant", false)));
    assertThat(missing(one)).isEmpty();
    String form = begin(one);
    assertThat(missing(one))
        .extracting(Missing::sentence)
        .containsExactlyInAnyOrder(
            "Im Formular „Probebogen“ fehlt noch der Teil: beschäftigte Person.",
            "Im Formular „Probebogen“ fehlt noch der Teil: Arbeitgeber.");
    save(one, one.hr(), form, "EMPLOYER", 0, COMPANY).expectStatus().isOk();
    confirm(one, one.hr(), form, "EMPLOYER", 1).expectStatus().isNoContent();
    assertThat(missing(one)).hasSize(1);
    assertThat(guard.to()).isEqualTo(CaseState.GRANTED);
  }

  private List<Missing> missing(TestCase one) {
    var tenant = registry.byKey("he").block();
    var worker = new Actor(
        new PersonId(one.caseWorker().id()), "Frau Fingerhut", Set.of(Role.CASE_WORKER), Set.of());
    return access
        .open(one.id(), worker, Operation.FORMS_READ)
        .flatMap(guard::missing)
        .contextWrite(tenant::in)
        .block();
  }
}
