package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.RuleResult.Outcome.OPEN;
import static de.jobcoachingportal.decisions.RuleResult.Outcome.PASS;

import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Strength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about taking away what was granted: it rests on a paragraph, and whoever it concerns was heard. */
record CurtailmentRules(Curtailment curtailment, DecidingBody body) implements Rules {

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
          case OWN_WISH -> "auf eigenen Wunsch";
        });
  }

  private Optional<RuleResult> hearing() {
    return result(
        Rule.CURTAILMENT_HEARING,
        curtailment.isHeard() ? PASS : OPEN,
        Strength.MUST,
        "Wer etwas verliert, muss sich vorher dazu äußern können.",
        value());
  }

  private String value() {
    if (curtailment.basis() == Curtailment.Basis.OWN_WISH) {
      return "nicht nötig, es ist der eigene Wunsch";
    }
    if (curtailment.notHeard() != null) {
      return "nicht nötig (" + curtailment.notHeard().paragraph() + ")";
    }
    if (curtailment.askedOn() == null) {
      return "noch nicht angehört";
    }
    return "Schreiben vom " + GermanText.date(curtailment.askedOn()) + ", "
        + (curtailment.answeredOn() == null
            ? "keine Antwort"
            : "Antwort vom " + GermanText.date(curtailment.answeredOn()));
  }
}
