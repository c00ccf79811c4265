package de.jobcoachingportal.applications;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.letters.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

class ApplicationInFileTest {

  @ParameterizedTest
  @NullSource
  @EnumSource(Answer.class)
  void theCarrierThatWasNamedIsPrintedWhateverWasAnsweredBefore(Answer asked) {
    assertThat(printed(asked, "Rentenversicherung"))
        .contains(new Sheet.Line("Welche Stelle?", "Rentenversicherung"));
  }

  @Test
  void whoAskedNobodyIsNotAskedWhom() {
    assertThat(printed(Answer.YES, null))
        .contains(new Sheet.Line("Welche Stelle?", "nicht angegeben"));
    assertThat(printed(Answer.NO, null))
        .extracting(Sheet.Line::question)
        .doesNotContain("Welche Stelle?");
  }

  private static List<Sheet.Line> printed(Answer asked, String carrier) {
    return ApplicationInFile.employee(
        new EmployeePart(
            null, null, null, null, null, null, null, null, null, null, null, null, asked, carrier),
        true);
  }
}
