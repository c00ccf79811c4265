package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementCaptureTests {
  private static final String LOG = """
      2026-11-20 18:00:00.001 UTC [41] portal_platform@portal LOG:  execute S_1: select 1
      2026-11-20 18:00:00.002 UTC [42] tenant_he@portal LOG:  execute S_7: select id
      \tfrom goal where case_id = $1 and title = $2 and $10 is null
      2026-11-20 18:00:00.002 UTC [42] tenant_he@portal DETAIL:  Parameters: $1 = 'a-b', $2 = 'it''s', $10 = NULL
      2026-11-20 18:00:00.003 UTC [42] tenant_he@portal LOG:  statement: COMMIT
      """;

  @Test
  void takesTheStatementsOfTheRoleWithTheirValues() {
    assertThat(StatementCapture.statements("tenant_he", LOG))
        .containsExactly(
            "select id from goal where case_id = 'a-b' and title = 'it''s' and NULL is null",
            "COMMIT");
  }

  @Test
  void idsOfTheOneRequestAreMadeAnewInEveryRun() {
    String key = "7a6b1c5e-0000-4000-8000-000000000001";
    String old = "01912345-0000-7000-8000-000000000002";

    String inserted = "insert into k values ('" + key + "', '" + old + "')";
    assertThat(FreshIds.inEveryRun(List.of(inserted), Map.of(key, "uuidv7()")))
        .containsExactly("insert into k values (uuidv7(), '" + old + "')");
    assertThat(FreshIds.inEveryRun(List.of(inserted, inserted), Map.of(key, "one_of()")))
        .containsExactly(
            "select one_of() as id0 \\gset\n",
            "insert into k values (:id0, '" + old + "')",
            "insert into k values (:id0, '" + old + "')");
  }
}
