package de.jobcoachingportal.cases;

import java.util.EnumSet;
import java.util.Set;

/**
 * How somebody stands to a case: all that access depends on. The same questions are asked of the database by
 * {@link AccessSql}; a property test compares the two.
 *
 * @param relations what the person is to the case, agreed or not
 * @param releases releases in force in this case, also those to others
 */
public record Standing(Set<Relation> relations, Set<Release> releases) {

  public Standing {
    relations = Set.copyOf(relations);
    releases = Set.copyOf(releases);
  }

  /** The relations that count now: the company's side only while the employee agrees. */
  public Set<Relation> admitted() {
    var admitted = EnumSet.noneOf(Relation.class);
    for (Relation relation : relations) {
      if (!relation.needsAgreement()
          || releases.contains(new Release(Release.What.TAKE_PART, relation))) {
        admitted.add(relation);
      }
    }
    return admitted;
  }

  /** The relations by which the person may do this; empty if they may not. */
  public Set<Relation> by(Operation operation) {
    var by = EnumSet.noneOf(Relation.class);
    by.addAll(operation.beforeAgreement() ? relations : admitted());
    by.retainAll(operation.relations());
    return by;
  }

  public boolean may(Operation operation) {
    return !by(operation).isEmpty();
  }

  /** Whether things meant for this audience are shown to the person. */
  public boolean sees(Audience audience) {
    return admitted().stream()
        .anyMatch(relation -> audience.always().contains(relation) || opened(audience, relation));
  }

  private boolean opened(Audience audience, Relation relation) {
    return audience.byRelease() != null
        && releases.contains(new Release(audience.byRelease(), relation));
  }

  /** How somebody in this one relation stands to the same case. */
  Standing forSomebodyIn(Relation relation) {
    return new Standing(Set.of(relation), releases);
  }

  /** Whether there is nothing here for the person to learn of, not even that it is not for them. */
  boolean isStranger(Operation operation) {
    return relations.stream()
        .allMatch(relation -> relation.hasLeft() && !operation.relations().contains(relation));
  }
}
