package de.jobcoachingportal.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  /** As PostgreSQL compares them: byte by byte, that is letter by letter. */
  @Test
  void idsOfTheSameMillisecondStayInTheOrderTheyWereMade() {
    var ids = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }
}
