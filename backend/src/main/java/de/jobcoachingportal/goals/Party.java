package de.jobcoachingportal.goals;

import de.jobcoachingportal.cases.Relation;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The three sides whose yes makes a goal an agreed goal (domain.md 1.7: goals are shared by the parties; 4.2: a changed
 * goal needs the yes of employee and employer again).
 */
public enum Party {
  EMPLOYEE,
  EMPLOYER,
  COACH;

  /** For which side somebody in this relation speaks; office, IFD and SBV speak for none of the three. */
  public static Optional<Party> of(Relation relation) {
    return switch (relation) {
      case EMPLOYEE, REPRESENTATIVE -> Optional.of(EMPLOYEE);
      case SUPERVISOR, HR -> Optional.of(EMPLOYER);
      case JOB_COACH -> Optional.of(COACH);
      default -> Optional.empty();
    };
  }

  public static Set<Party> of(Collection<Relation> relations) {
    var parties = EnumSet.noneOf(Party.class);
    relations.forEach(relation -> of(relation).ifPresent(parties::add));
    return parties;
  }
}
