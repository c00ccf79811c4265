package de.jobcoachingportal.decisions;

import de.jobcoachingportal.decisions.Decision.Content;
import de.jobcoachingportal.problems.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft still lacks before somebody else reads it; each kind needs something else. */
final class Completeness {
  private final DecisionKind kind;
  private final Content content;
  private final List<FieldError> missing = new ArrayList<>();

  private Completeness(DecisionKind kind, Content content) {
    this.kind = kind;
    this.content = content;
  }

  static List<FieldError> of(DecisionKind kind, Content content, LocalDate today) {
    var check = new Completeness(kind, content);
    check.words();
    check.hours();
    check.days();
    check.curtailment(today);
    return List.copyOf(check.missing);
  }

  /** Hours in the wrong direction are not even kept in a draft: the table refuses them as well. Nor are days of a benefit. */
  static List<FieldError> direction(DecisionKind kind, Content content) {
    var check = new Completeness(kind, content);
    check.sign();
    check.noDays();
    check.missing.addAll(content.terms().curtailment().wrong());
    return List.copyOf(check.missing);
  }

  private void words() {
    if (content.reasons().isBlank()) {
      add("/reasons", "required", "Schreiben Sie die Gründe.");
    }
    if (kind == DecisionKind.PARTIAL_GRANT && isBlank(content.terms().notGranted())) {
      add("/notGranted", "required", "Schreiben Sie, was nicht bewilligt wird und warum.");
    }
    if (kind == DecisionKind.CHANGE && changesNothing()) {
      add("/furtherRuling", "required", "Schreiben Sie, was sich ändert.");
    }
    if (kind == DecisionKind.PERSONAL_BUDGET && content.terms().budgetCents() == null) {
      add("/budgetCents", "required", "Geben Sie den Betrag des Persönlichen Budgets an.");
    }
  }

  private void hours() {
    Integer minutes = content.minutes();
    if (kind.givesHours() && minutes == null) {
      add("/minutes", "required", "Geben Sie die Stunden an.");
    } else if (minutes != null && (kind.opens() || kind == DecisionKind.ANALYSIS) && minutes == 0) {
      add("/minutes", "min", "Eine Bewilligung braucht Stunden.");
    }
    sign();
  }

  private void sign() {
    Integer minutes = content.minutes();
    if (minutes != null && kind.isAboutBenefit()) {
      add("/minutes", "max", "Eine Hilfe neben dem Jobcoaching gibt keine Stunden.");
    } else if (minutes != null && minutes != 0 && !kind.takes() && !kind.gives()) {
      add("/minutes", "max", "Eine Ablehnung gibt keine Stunden.");
    } else if (minutes != null && kind.takes() && minutes > 0) {
      add("/minutes", "max", "Mehr Stunden gibt nur eine Verlängerung.");
    } else if (minutes != null && !kind.takes() && minutes < 0) {
      add("/minutes", "min", "Weniger Stunden gibt nur ein Änderungsbescheid.");
    }
  }

  /** Of a benefit only an end and a change say a day; a day that the notice does not say is kept nowhere. */
  private void noDays() {
    if (kind.isAboutBenefit() && content.startsOn() != null) {
      add("/startsOn", "max", "Eine Hilfe neben dem Jobcoaching beginnt mit dem Bescheid.");
    }
    if ((kind == DecisionKind.GRANT_BENEFIT || kind == DecisionKind.REFUSE_BENEFIT)
        && content.endsOn() != null) {
      add("/endsOn", "max", "Einen letzten Tag setzt nur die Änderung oder Einstellung der Hilfe.");
    }
  }

  private void days() {
    if (kind.givesHours() && content.startsOn() == null) {
      add("/startsOn", "required", "Geben Sie den ersten Tag an.");
    }
    if ((kind.givesHours() || kind == DecisionKind.STOP || kind == DecisionKind.STOP_BENEFIT)
        && content.endsOn() == null) {
      add("/endsOn", "required", "Geben Sie den letzten Tag an.");
    }
    if (content.startsOn() != null
        && content.endsOn() != null
        && content.endsOn().isBefore(content.startsOn())) {
      add("/endsOn", "before-start", "Der letzte Tag liegt vor dem ersten.");
    }
  }

  /** Of a benefit that is changed it shows only beside the request, see {@link BenefitDecisions}. */
  private void curtailment(LocalDate today) {
    if (Curtailment.isNeeded(kind, content, null)) {
      missing.addAll(content.terms().curtailment().missing(today));
    }
  }

  private boolean changesNothing() {
    return (content.minutes() == null || content.minutes() == 0)
        && content.endsOn() == null
        && noWords();
  }

  private boolean noWords() {
    return isBlank(content.terms().furtherRuling())
        && content.terms().conditions().isEmpty();
  }

  private void add(String pointer, String code, String sentence) {
    missing.add(new FieldError(pointer, code, sentence));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
