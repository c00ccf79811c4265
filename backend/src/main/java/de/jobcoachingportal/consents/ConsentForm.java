package de.jobcoachingportal.consents;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Release;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody is asked to agree to.
 *
 * @param givers who can give it, by relation
 * @param releases what it opens to the chosen relations; null if it opens nothing
 * @param to relations that can be chosen
 * @param paragraph the rule it rests on; empty if none is needed
 */
public record ConsentForm(
    String form,
    Kind kind,
    List<Relation> givers,
    Release.@Nullable What releases,
    List<Relation> to,
    String paragraph,
    String textVersion,
    Text title,
    Text text) {

  /** Four words that must not be mixed up: Zustimmung, Einwilligung, Einverständnis, Schweigepflichtentbindung. */
  public enum Kind {
    MEASURE,
    DATA,
    COMPANY,
    CONFIDENTIALITY
  }

  public record Text(String de, String plain, String en) {}

  /** Relations that a choice reaches: deputies stand where the person they stand in for stands. */
  static Set<Relation> reached(Relation chosen) {
    return switch (chosen) {
      case SBV -> EnumSet.of(Relation.SBV, Relation.SBV_DEPUTY);
      case RESPONSIBLE_CASE_WORKER ->
        EnumSet.of(
            Relation.RESPONSIBLE_CASE_WORKER,
            Relation.DEPUTY_CASE_WORKER,
            Relation.GROUP_MEMBER,
            Relation.SPECIALIST);
      default -> EnumSet.of(chosen);
    };
  }
}
