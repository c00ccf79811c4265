package de.jobcoachingportal.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmployeePartTest {
  private final EmployeePart stored =
      part("Beim Kochen kommt alles auf einmal.", "Schritte zeigen.");

  @Test
  void whatTheWriterWasNotShownStays() {
    assertThat(part(null, null).keepingHealthOf(stored)).isEqualTo(stored);
  }

  @Test
  void whatTheWriterSaysCounts() {
    assertThat(part("Telefon.", null).keepingHealthOf(stored))
        .isEqualTo(part("Telefon.", "Schritte zeigen."));
  }

  private static EmployeePart part(String difficulties, String wouldHelp) {
    return new EmployeePart(
        60,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        difficulties,
        wouldHelp,
        null,
        null,
        null,
        null);
  }
}
