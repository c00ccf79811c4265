package de.jobcoachingportal.decisions;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Two people stand behind every notice: whoever wrote a word of the draft may not be the one who approves it.
 *
 * @param writers everybody who wrote or changed the draft
 */
public record FourEyes(Set<UUID> writers) {

  public FourEyes {
    writers = Set.copyOf(writers);
  }

  Verdict approvalBy(UUID person) {
    return writers.contains(person) ? new Verdict.OwnDraft() : new Verdict.SecondPerson(person);
  }

  FourEyes alsoWrittenBy(UUID person) {
    var all = new HashSet<>(writers);
    all.add(person);
    return new FourEyes(all);
  }

  public sealed interface Verdict {
    record SecondPerson(UUID person) implements Verdict {}

    record OwnDraft() implements Verdict {}
  }
}
