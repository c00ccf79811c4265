package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.RuleResult.Outcome.OPEN;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.PASS;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules about taking away what was granted: it rests on a paragraph, and whoever it concerns was heard.
 *
 * @param toEmployer whether the employer gets the notice, so that it is their wish and their hearing
 */
record CurtailmentRules(
    Curtailment curtailment, DecidingBody body, boolean toEmployer, LocalDate today)
    implements Rules {

  List<RuleResult> check() {
    return Stream.of(basis(), hearing()).flatMap(Optional::stream).toList();
  }

  private Optional<RuleResult> basis() {
    var basis = curtailment.basis();
    return result(
        Rule.CURTAILMENT_BASIS,
        basis == null ? OPEN : PASS,
        Strength.MUST,
        "Was bewilligt ist, fällt nur aus einem der Gründe weg, die das Gesetz nennt.",
        switch (basis) {
          case null -> "noch nicht gewählt";
          case CHANGED -> "geänderte Verhältnisse (§ 48 SGB X)";
          case REVOKED -> "Widerruf (§ 47 SGB X)";
          case WITHDRAWN -> "Rücknahme (§ 45 SGB X)";
          case OWN_WISH -> toEmployer ? "auf Wunsch des Arbeitgebers" : "auf Wunsch der Person";
        });
  }

  private Optional<RuleResult> hearing() {
    return result(
        Rule.CURTAILMENT_HEARING,
        curtailment.isHeard(today) ? PASS : OPEN,
        Strength.MUST,
        "Wer etwas verliert, muss sich vorher dazu äußern können.",
        value());
  }

  private String value() {
    if (curtailment.basis() == Curtailment.Basis.OWN_WISH) {
      return toEmployer
          ? "nicht nötig, der Arbeitgeber wünscht es selbst"
          : "nicht nötig, die Person wünscht es selbst";
    }
    if (curtailment.notHeard() != null) {
      return "nicht nötig (" + curtailment.notHeard().paragraph() + ")";
    }
    if (curtailment.askedOn() == null) {
      return "noch nicht angehört";
    }
    return "Schreiben vom " + GermanText.date(curtailment.askedOn()) + ", " + answer();
  }

  private String answer() {
    if (curtailment.answeredOn() != null) {
      return "Antwort vom " + GermanText.date(curtailment.answeredOn());
    }
    return curtailment.isHeard(today)
        ? "keine Antwort"
        : "Antwort möglich bis "
            + GermanText.date(
                Curtailment.answerUntil(Objects.requireNonNull(curtailment.askedOn())));
  }
}
