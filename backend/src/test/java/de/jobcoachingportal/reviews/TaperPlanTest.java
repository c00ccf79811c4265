package de.jobcoachingportal.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaperPlanTest {

  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);

  @Test
  void hoursBecomeFewerStepByStep() {
    assertThat(plan(new TaperPlan.Step(JANUARY, 180), new TaperPlan.Step(JANUARY.plusWeeks(4), 60))
            .getsLess())
        .isTrue();
  }

  @Test
  void sameHoursAreNoStep() {
    assertThat(plan(new TaperPlan.Step(JANUARY, 60), new TaperPlan.Step(JANUARY.plusWeeks(4), 60))
            .getsLess())
        .isFalse();
  }

  @Test
  void laterStepComesLater() {
    assertThat(plan(new TaperPlan.Step(JANUARY, 180), new TaperPlan.Step(JANUARY, 60))
            .getsLess())
        .isFalse();
  }

  private static TaperPlan plan(TaperPlan.Step... steps) {
    return new TaperPlan(List.of(steps), "Frau Dahlia", "Ansprechperson in der Reinigung", null);
  }
}
