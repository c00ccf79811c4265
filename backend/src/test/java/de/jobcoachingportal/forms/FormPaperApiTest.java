package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.tenancy.TestProvisioning;
import de.jobcoachingportal.testing.TestCase;
import de.jobcoachingportal.testing.TestPortal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** An office says of its own form which paper it stands for. */
class FormPaperApiTest extends FormTest {
  @Autowired
  private TestProvisioning provisioning;

  @Test
  void aFormOfTheOfficeIsThePaperItStandsForOnceAllOfItIsConfirmed() {
    var one = TestCase.in(this, "he", CaseState.APPLICATION_DRAFT);
    String version = inForce(json -> {});
    String form = formOf(version);
    String filled = begin(one, version);
    choose(form, 0, "IFD_CONFIRMATION").expectStatus().isNoContent();
    assertThat(chosen(form).toString()).isEqualTo("{\"version\":1,\"paper\":\"IFD_CONFIRMATION\"}");
    assertThat(audited(form)).isEqualTo(1);

    save(one, one.employee(), filled, "EMPLOYEE", 0, "{\"wish\":\"Ruhe\"}")
        .expectStatus()
        .isOk();
    confirm(one, one.employee(), filled, "EMPLOYEE", 1).expectStatus().isNoContent();
    assertThat(papers(one)).isZero();
    save(one, one.hr(), filled, "EMPLOYER", 0, COMPANY).expectStatus().isOk();
    confirm(one, one.hr(), filled, "EMPLOYER", 1).expectStatus().isNoContent();
    assertThat(papers(one)).isEqualTo(1);

    choose(form, 1, null).expectStatus().isNoContent();
    assertThat(papers(one)).isZero();
  }

  @Test
  void aPaperThatWasAskedForIsThereWhenTheFormThatStandsForItIsComplete() {
    var one = TestCase.in(this, "he", CaseState.COMPETENCE_CHECK);
    String version = inForce(json -> {});
    choose(formOf(version), 0, "IFD_CONFIRMATION").expectStatus().isNoContent();
    String filled = begin(one, version);
    as(one.caseWorker())
        .post()
        .uri(one.path("/papers"))
        .bodyValue(Map.of(
            "papers",
            List.of("IFD_CONFIRMATION", "EMPLOYMENT_PROOF"),
            "dueOn",
            LocalDate.now().plusWeeks(2).toString()))
        .exchange()
        .expectStatus()
        .is2xxSuccessful();

    save(one, one.employee(), filled, "EMPLOYEE", 0, "{\"wish\":\"Ruhe\"}")
        .expectStatus()
        .isOk();
    confirm(one, one.employee(), filled, "EMPLOYEE", 1).expectStatus().isNoContent();
    assertThat(arrived(one)).isZero();
    save(one, one.hr(), filled, "EMPLOYER", 0, COMPANY).expectStatus().isOk();
    confirm(one, one.hr(), filled, "EMPLOYER", 1).expectStatus().isNoContent();
    assertThat(arrived(one)).as("the confirmation, not the proof of employment").isEqualTo(1);
  }

  private int arrived(TestCase one) {
    return count(
        "select count(*) from requested_paper where case_id = ? and arrived_on is not null",
        one.id());
  }

  @Test
  void twoAdministratorsAndOtherPeopleAreTold() {
    String form = formOf(inForce(json -> {}));
    choose(form, 0, "CLOSING_REPORT").expectStatus().isNoContent();
    choose(form, 0, "WORKSHOP_REPORT").expectStatus().isEqualTo(412);
    choose(form, 1, "NO_SUCH_PAPER").expectStatus().isBadRequest();
    as(person("he", "Begonia", Role.JOB_COACH))
        .get()
        .uri("/api/forms/" + form + "/paper")
        .exchange()
        .expectStatus()
        .isForbidden();
    as(person("bw", "Aster", Role.TENANT_ADMIN))
        .get()
        .uri("/api/forms/" + form + "/paper")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private String formOf(String version) {
    return body(as(admin())
            .get()
            .uri("/api/forms/versions/" + version)
            .exchange()
            .expectStatus()
            .isOk())
        .get("formId")
        .asString();
  }

  private ResponseSpec choose(String form, long version, String paper) {
    var wish = new HashMap<String, String>();
    wish.put("paper", paper);
    return as(admin())
        .put()
        .uri("/api/forms/" + form + "/paper")
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(wish)
        .exchange();
  }

  private JsonNode chosen(String form) {
    return body(as(admin())
        .get()
        .uri("/api/forms/" + form + "/paper")
        .exchange()
        .expectStatus()
        .isOk());
  }

  private int papers(TestCase one) {
    return count(
        "select count(*) from form_as_paper where case_id = ? and paper = 'IFD_CONFIRMATION'",
        one.id());
  }

  private int audited(String form) {
    return count(
        "select count(*) from audit_entry where thing_id = ? and action = 'FORM_PAPER_CHOSEN'",
        UUID.fromString(form));
  }

  private int count(String sql, UUID id) {
    try (var connection = TestPortal.connect("tenant_he", provisioning.passwordOf("he"));
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
