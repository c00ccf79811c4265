package de.jobcoachingportal.reviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** After-care (Nachbetreuung) of a case: runs beside its state, with checks after some months. */
public record AfterCare(
    AfterCarePlan plan, String agreedBy, LocalDate agreedOn, List<Check> checks) {

  /**
   * @param months after how many months it is asked
   * @param employed whether the employment goes on; null while nobody asked
   */
  public record Check(
      int months,
      long version,
      LocalDate dueOn,
      @Nullable LocalDate doneOn,
      @Nullable Boolean employed,
      @Nullable String finding,
      @Nullable Boolean supportNeeded,
      @Nullable String doneBy) {

    public boolean isDone() {
      return doneOn != null;
    }
  }
}
