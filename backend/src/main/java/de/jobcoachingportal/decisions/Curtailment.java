package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.problems.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On what a decision rests that takes away something granted (§§ 45 to 48 SGB X), and how whoever it concerns could say
 * something before (§ 24 SGB X). Nobody has to know it to begin a draft; handed over it is only with both.
 *
 * @param askedOn the day the letter went out that asked what they say to it
 * @param answeredOn the day their answer came; null: none came
 * @param notHeard why nobody had to be asked
 */
public record Curtailment(
    @Nullable Basis basis,
    @Nullable LocalDate askedOn,
    @Nullable LocalDate answeredOn,
    @Nullable NotHeard notHeard) {
  public static final Curtailment NONE = new Curtailment(null, null, null, null);
  /** Time to answer the letter of the hearing: usual practice, § 24 SGB X names no days. */
  private static final int DAYS_TO_ANSWER = 14;

  public enum Basis {
    CHANGED,
    REVOKED,
    WITHDRAWN,
    /**
     * Whoever gets the notice asked for it: nothing is taken from them, and nobody has to ask them. What somebody else
     * wishes, an employer of what was granted to the person, is none of this.
     */
    OWN_WISH
  }

  /** § 24 (2) SGB X, as far as it can be so here. */
  public enum NotHeard {
    /** Danger in delay, or the public interest. */
    NO_1,
    /** A period that matters for the decision would be missed. */
    NO_2,
    /** What they said themselves is followed. */
    NO_3,
    /** Benefits that depend on income are adjusted to it. */
    NO_5;

    String paragraph() {
      return "§ 24 Abs. 2 Nr. " + name().substring(3) + " SGB X";
    }
  }

  /** Whether this decision takes something away that was granted; of a benefit that shows beside what holds. */
  static boolean isNeeded(
      DecisionKind kind, Decision.Content content, @Nullable BenefitRequest request) {
    return switch (kind) {
      case STOP, STOP_BENEFIT -> true;
      case CHANGE ->
        content.endsOn() != null || (content.minutes() != null && content.minutes() < 0);
      case CHANGE_BENEFIT -> request != null && givesLess(content, request);
      default -> false;
    };
  }

  private static boolean givesLess(Decision.Content content, BenefitRequest request) {
    var outcome = request.outcome();
    Integer held = outcome == null ? null : outcome.grantedCents();
    LocalDate before = outcome == null ? null : outcome.endsOn();
    Integer amount = Objects.requireNonNullElse(content.terms().contribution(), Contribution.NONE)
        .amountCents();
    LocalDate end = content.endsOn();
    return (held != null && amount != null && amount < held)
        || (end != null && (before == null || end.isBefore(before)));
  }

  /** Answered, or the time to answer has passed, or nobody had to be asked. */
  boolean isHeard(LocalDate today) {
    return basis == Basis.OWN_WISH
        || notHeard != null
        || (askedOn != null && (answeredOn != null || answerUntil(askedOn).isBefore(today)));
  }

  static LocalDate answerUntil(LocalDate askedOn) {
    return askedOn.plusDays(DAYS_TO_ANSWER);
  }

  /** What is missing before somebody else reads the draft. */
  List<FieldError> missing(LocalDate today) {
    var missing = new ArrayList<FieldError>();
    if (basis == null) {
      missing.add(new FieldError(
          "/curtailment/basis",
          "required",
          "Wählen Sie, worauf es beruht, dass etwas Bewilligtes wegfällt."));
    }
    if (!isHeard(today)) {
      missing.add(
          askedOn == null
              ? new FieldError(
                  "/curtailment/askedOn",
                  "required",
                  "Tragen Sie ein, wann das Schreiben zur Anhörung abging, oder warum es keine braucht.")
              : new FieldError(
                  "/curtailment/answeredOn",
                  "too-early",
                  "Bis " + GermanText.date(answerUntil(askedOn))
                      + " kann noch eine Antwort kommen. Tragen Sie die Antwort ein, oder warten Sie diesen Tag ab."));
    }
    return List.copyOf(missing);
  }

  /** Nobody can be heard about losing what they do not have yet. */
  List<FieldError> beforeGrant(@Nullable LocalDate grantedOn) {
    return askedOn == null || grantedOn == null || !askedOn.isBefore(grantedOn)
        ? List.of()
        : List.of(new FieldError(
            "/curtailment/askedOn",
            "before-grant",
            "Bewilligt wurde am " + GermanText.date(grantedOn)
                + ". Das Schreiben kann nicht vorher abgegangen sein."));
  }

  /** What cannot be so, also in a draft. */
  List<FieldError> wrong() {
    if (notHeard != null && askedOn != null) {
      return List.of(
          new FieldError(
              "/curtailment/notHeard",
              "both",
              "Entweder gab es ein Schreiben, oder es braucht keine Anhörung. Lassen Sie eines von beiden weg."));
    }
    if (answeredOn == null) {
      return List.of();
    }
    if (askedOn == null) {
      return List.of(new FieldError(
          "/curtailment/askedOn", "required", "Tragen Sie auch ein, wann das Schreiben abging."));
    }
    return answeredOn.isBefore(askedOn)
        ? List.of(new FieldError(
            "/curtailment/answeredOn", "before", "Die Antwort kam nicht vor dem Schreiben."))
        : List.of();
  }

  /** As it stands in the notice, after the paragraphs of the benefit. */
  String sentences(boolean stops) {
    return basisSentence(stops) + " " + hearingSentence();
  }

  private String basisSentence(boolean stops) {
    String inPart = stops ? "" : " teilweise";
    return switch (basis) {
      case null -> "(Grundlage noch nicht eingetragen.)";
      case CHANGED ->
        "Die bisherige Bewilligung heben wir nach § 48 SGB X" + inPart
            + " auf, weil sich die Verhältnisse geändert haben.";
      case REVOKED -> "Die bisherige Bewilligung widerrufen wir nach § 47 SGB X" + inPart + ".";
      case WITHDRAWN ->
        "Die bisherige Bewilligung nehmen wir nach § 45 SGB X" + inPart
            + " zurück, weil sie nicht rechtmäßig war.";
      case OWN_WISH -> "Die bisherige Bewilligung heben wir auf Ihren Wunsch" + inPart + " auf.";
    };
  }

  private String hearingSentence() {
    if (basis == Basis.OWN_WISH) {
      return "Eine Anhörung war nicht nötig.";
    }
    if (notHeard != null) {
      return "Eine Anhörung war nicht nötig (" + notHeard.paragraph() + ").";
    }
    if (askedOn == null) {
      return "(Anhörung noch nicht eingetragen.)";
    }
    return "Sie konnten sich vorher dazu äußern (§ 24 SGB X): Wir haben Ihnen am "
        + Rulings.date(askedOn) + " geschrieben. "
        + (answeredOn == null
            ? "Eine Antwort haben wir nicht bekommen."
            : "Ihre Antwort kam am " + Rulings.date(answeredOn) + ".");
  }
}
