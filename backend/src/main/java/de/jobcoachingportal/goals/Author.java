package de.jobcoachingportal.goals;

import de.jobcoachingportal.cases.CaseFile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * Who did something in a case.
 *
 * @param person in whose name it was done
 * @param recordedBy who wrote it down for that person; null if people acted for themselves
 */
public record Author(UUID person, @Nullable UUID recordedBy) {

  public static Author of(CaseFile file) {
    var onBehalfOf = file.onBehalfOf();
    return onBehalfOf == null
        ? new Author(file.actor().id(), null)
        : new Author(onBehalfOf.personId(), file.actor().id());
  }

  /** Binds {@code :person} and {@code :recordedBy}. */
  public GenericExecuteSpec bind(GenericExecuteSpec statement) {
    var bound = statement.bind("person", person);
    return recordedBy == null
        ? bound.bindNull("recordedBy", UUID.class)
        : bound.bind("recordedBy", recordedBy);
  }
}
