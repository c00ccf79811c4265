package de.jobcoachingportal.goals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A goal as it is read: its current edition, who said yes to it, how much was said about it, who touched it last. */
public record GoalCard(
    UUID id,
    long version,
    GoalKind kind,
    Stage stage,
    int edition,
    GoalText text,
    @Nullable String dropReason,
    LocalDate stagedOn,
    List<Yes> assents,
    int comments,
    LastChange lastChange) {

  /** @param recorded whether somebody wrote it down for a person who came by telephone, letter or in person */
  public record Yes(Party party, String name, LocalDate givenOn, boolean recorded) {}

  public record LastChange(GoalChange.Kind kind, String by, UUID person, OffsetDateTime at) {}

  /** The columns it may go to now, its own included. */
  public List<Stage> openStages() {
    return Goal.openStages(kind, agreedBy().size() == Party.values().length);
  }

  public boolean isFinished() {
    return stage.isFinished();
  }

  /** Whether the yes of one of these sides is still asked. */
  public boolean waitsForAnyOf(Collection<Party> parties) {
    return stage != Stage.DROPPED && !agreedBy().containsAll(parties);
  }

  private Set<Party> agreedBy() {
    return assents.stream().map(Yes::party).collect(Collectors.toSet());
  }
}
