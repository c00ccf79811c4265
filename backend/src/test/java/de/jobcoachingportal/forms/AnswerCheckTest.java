package de.jobcoachingportal.forms;

import static de.jobcoachingportal.forms.Sample.answers;
import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.problems.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {
  private final FormDefinition form = Sample.form();

  @Test
  void whatIsShownAndRequiredIsAskedFor() {
    assertThat(verdict(Filler.EMPLOYEE, "{}")).containsExactly("/wish required");
    assertThat(verdict(Filler.EMPLOYEE, "{\"wish\":\"Ruhe\",\"aids\":true}"))
        .containsExactly("/whichAids required");
    assertThat(
            verdict(Filler.EMPLOYEE, "{\"wish\":\"Ruhe\",\"aids\":true,\"whichAids\":\"other\"}"))
        .containsExactly("/otherAid required");
  }

  @Test
  void whatHangsOnSomethingHiddenIsHidden() {
    assertThat(
            verdict(Filler.EMPLOYEE, "{\"wish\":\"Ruhe\",\"aids\":false,\"whichAids\":\"other\"}"))
        .isEmpty();
  }

  @Test
  void aPartKnowsNoFieldOfAnother() {
    assertThat(verdict(Filler.EMPLOYEE, "{\"wish\":\"Ruhe\",\"phone\":\"1\"}"))
        .containsExactly("/phone additionalProperties");
  }

  @Test
  void eachRowIsJudged() {
    assertThat(verdict(
            Filler.EMPLOYER, "{\"agreed\":true,\"tasks\":[{\"what\":\"Packen\"},{\"cost\":-1}]}"))
        .containsExactly("/tasks/1/cost minimum", "/tasks/1/what required");
  }

  @Test
  void theSentenceNamesTheLimit() {
    assertThat(AnswerCheck.of(form, Filler.EMPLOYER)
            .verdict(answers("{\"agreed\":true,\"tasks\":[{\"what\":\"A\",\"cost\":100001}]}")))
        .extracting(FieldError::detail)
        .containsExactly("Bitte höchstens 1.000,00 € angeben.");
    assertThat(AnswerCheck.of(form, Filler.EMPLOYEE)
            .verdict(answers("{\"wish\":\"ab\",\"hours\":0,\"since\":\"2025-02-30\"}")))
        .extracting(FieldError::detail)
        .containsExactly(
            "Bitte mindestens 1 angeben.",
            "Bitte geben Sie einen Tag an, zum Beispiel 20.11.2026.",
            "Bitte mindestens 3 Zeichen schreiben.");
  }

  @Test
  void onlyWhatCanNeverBecomeRightIsImpossible() {
    assertThat(impossible(Filler.EMPLOYEE, "{\"wish\":\"a\",\"hours\":900,\"since\":\"20.1\"}"))
        .isEmpty();
    assertThat(impossible(Filler.EMPLOYEE, "{\"wish\":1,\"whichAids\":\"roof\",\"x\":1}"))
        .containsExactly("/whichAids enum", "/wish type", "/x additionalProperties");
  }

  private List<String> verdict(Filler filler, String json) {
    return AnswerCheck.of(form, filler).verdict(answers(json)).stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  private List<String> impossible(Filler filler, String json) {
    return AnswerCheck.of(form, filler).verdict(answers(json)).stream()
        .filter(AnswerCheck::isImpossible)
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }
}
