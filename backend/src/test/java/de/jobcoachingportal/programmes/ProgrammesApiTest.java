package de.jobcoachingportal.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import org.junit.jupiter.api.Test;

class ProgrammesApiTest extends ApiTest {

  @Test
  void eachOfficeHasItsOwnRules() {
    as(person("he", "Fingerhut", Role.CASE_WORKER))
        .get()
        .uri("/api/programmes")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(1)
        .jsonPath("$[0].parameters.frame.months.min")
        .isEqualTo(6)
        .jsonPath("$[0].parameters.frame.months.max")
        .isEqualTo(12)
        .jsonPath("$[0].parameters.frame.hours.max")
        .doesNotExist();
    as(person("bw", "Kiefer", Role.CASE_WORKER))
        .get()
        .uri("/api/programmes")
        .exchange()
        .expectBody()
        .jsonPath("$.length()")
        .isEqualTo(2)
        .jsonPath("$[1].parameters.extension.maxHours")
        .isEqualTo(30);
  }

  @Test
  void everyValueThatIsKnownNamesItsSource() {
    assertThat(TestPortal.rows(
            "select sources::text as sources from programme_version where tenant_id = 'he'"))
        .singleElement()
        .satisfies(row -> assertThat((String) row.get("sources")).contains("frame.months.min"));
  }
}
