package de.jobcoachingportal.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

public final class Ids {
  // Counts up within a millisecond, since lists are read in the order of ids. That an id can be
  // guessed from its neighbour opens nothing: none is a secret.
  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /** A new UUIDv7, greater than those this process made before as long as its clock does not go back. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
