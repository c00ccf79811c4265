package de.jobcoachingportal.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FourEyesTest {
  private final UUID escheveria = UUID.randomUUID();
  private final UUID farn = UUID.randomUUID();

  @Test
  void theAuthorOfADraftMayNotApproveIt() {
    assertThat(new FourEyes(Set.of(escheveria)).approvalBy(escheveria))
        .isEqualTo(new FourEyes.Verdict.OwnDraft());
  }

  @Test
  void anotherPersonMayApprove() {
    assertThat(new FourEyes(Set.of(escheveria)).approvalBy(farn))
        .isEqualTo(new FourEyes.Verdict.SecondPerson(farn));
  }

  @Test
  void whoeverChangedAWordIsAnAuthorToo() {
    var eyes = new FourEyes(Set.of(escheveria)).alsoWrittenBy(farn);
    assertThat(eyes.approvalBy(farn)).isEqualTo(new FourEyes.Verdict.OwnDraft());
    assertThat(eyes.approvalBy(escheveria)).isEqualTo(new FourEyes.Verdict.OwnDraft());
  }
}
