package de.jobcoachingportal.goals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The goal agreement of a case as it stands now.
 *
 * @param edition counts its texts; a yes is always a yes to one of them
 * @param concludedAt when the last of the three sides said yes
 */
public record GoalAgreement(
    long version,
    int edition,
    Terms terms,
    String writtenBy,
    LocalDate writtenOn,
    @Nullable OffsetDateTime concludedAt,
    List<GoalCard.Yes> assents) {

  public Set<Party> agreedBy() {
    return assents.stream().map(GoalCard.Yes::party).collect(Collectors.toSet());
  }

  public boolean isConcluded() {
    return concludedAt != null;
  }
}
