package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.programmes.Letterhead;
import de.jobcoachingportal.programmes.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainWordsTest {

  /** The twin counts as the programme does, but in a word that everybody knows. */
  @ParameterizedTest
  @EnumSource(names = {"GRANT", "PARTIAL_GRANT", "EXTEND", "CHANGE", "ANALYSIS", "PERSONAL_BUDGET"})
  void hoursAreHoursWhateverTheProgrammeCallsThem(DecisionKind kind) {
    int minutes = 60 * 45;
    assertThat(String.join(
            " ", PlainWords.rulings(decision(kind, kind.takes() ? -minutes : minutes), workshop())))
        .contains("60 Stunden (je 45 Minuten)")
        .doesNotContain("Fachleistung");
  }

  private static Decision decision(DecisionKind kind, int minutes) {
    var start = LocalDate.of(2026, 12, 1);
    return Decision.drafted(
        UUID.randomUUID(),
        UUID.randomUUID(),
        kind,
        new Decision.Content(minutes, start, start.plusMonths(9), "Gründe", Map.of()),
        UUID.randomUUID(),
        UUID.randomUUID(),
        Instant.parse("2026-11-20T10:00:00Z"));
  }

  private static NoticeLetter.Facts workshop() {
    var rules = Rules.with(Presets.further("bw"), "frame.hours.minutesPerUnit", 45);
    return new NoticeLetter.Facts(
        new Letterhead("Landkreis Testkreis", List.of(), List.of()),
        "BW-1",
        new Addressee(UUID.randomUUID(), "FRAU", "Anna", "Amarylli", null, false),
        null,
        "Frau Begonia",
        0,
        "Jobcoaching beim Übergang aus der WfbM",
        rules.frame().hours(),
        rules.legal(),
        null,
        null,
        null,
        null);
  }
}
