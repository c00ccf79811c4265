package de.jobcoachingportal.programmes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All values an office sets for one programme (domain.md 4.4). A value that is not known for an office stays null: it is
 * "to be set by the office", never guessed. Hours are the office's units; {@link Hours#minutes} turns them into minutes.
 */
public record ProgrammeParameters(
    @NotNull @Valid Legal legal,
    @NotNull @Valid Admission admission,
    @NotNull @Valid Frame frame,
    @NotNull @Valid Extension extension,
    @NotNull @Valid Steps steps,
    @NotNull @Valid Watch watch,
    @NotNull @Valid Clocks clocks,
    @NotNull @Valid Afterwards afterwards,
    @Size(max = 100) List<@Valid Condition> conditions) {

  public ProgrammeParameters {
    conditions = orNone(conditions);
  }

  /** A list that is not there says as little as an empty one; versions written before a list came lack it. */
  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  /** How binding a value is: a SHOULD rule ("in der Regel") may be left with a written reason. */
  public enum Strength {
    MUST,
    SHOULD
  }

  /** Who decides and pays; the workshop transition in Baden-Württemberg is not decided by the office itself. */
  public enum DecidingBody {
    OFFICE,
    INTEGRATION_ASSISTANCE
  }

  public enum Applicant {
    EMPLOYEE,
    SELF_EMPLOYED,
    EMPLOYER,
    REPRESENTATIVE,
    WORKSHOP_EMPLOYEE
  }

  /** Whom the programme is for, by the kind of work. */
  public enum Employment {
    EMPLOYED,
    TRAINEE,
    CIVIL_SERVANT,
    SELF_EMPLOYED,
    WORKSHOP
  }

  /** To what a session is rounded up before it is booked. */
  public enum Rounding {
    EXACT,
    FIVE_MINUTES,
    QUARTER_HOUR,
    HALF_HOUR,
    WHOLE_UNIT
  }

  /** Files that are kept for different times. */
  public enum FileKind {
    GRANTED,
    REJECTED,
    WITHDRAWN,
    INQUIRY_ONLY
  }

  public enum HourUnit {
    CLOCK_HOUR,
    PROFESSIONAL_HOUR
  }

  public enum InvoiceMode {
    NONE,
    ACCEPTED,
    REQUIRED
  }

  /** Before which step a paper has to be there; it never hinders filing (§ 16 SGB I). */
  public enum PaperStep {
    APPLICATION,
    PLAN,
    GRANT,
    /** Before the first session; its forms are begun in the case when the coach is commissioned. */
    START,
    EXTENSION,
    CLOSING
  }

  public enum Paper {
    DISABILITY_PROOF,
    EMPLOYMENT_PROOF,
    EMPLOYER_CONSENT,
    EMPLOYEE_CONSENT,
    CONFIDENTIALITY_RELEASE,
    DECLARATION_OF_INTENT,
    WORKPLACE_ANALYSIS,
    WORK_ANALYSIS_FORM,
    IFD_STATEMENT,
    IFD_CONFIRMATION,
    LEARNING_CONCEPT,
    WORKSHOP_REPORT,
    FRAME_SHEET,
    INTERIM_REPORT,
    SESSION_RECORD,
    CLOSING_REPORT
  }

  /** The 17 tasks of JADE, table 3. */
  public enum Task {
    DEVELOP_IDEA,
    INTRODUCE_COACHING,
    CHECK_SUITABILITY,
    START_APPLICATION,
    CHOOSE_COACH,
    PLAN_COACHING,
    ASSESS_PLAN,
    GRANT_AND_COMMISSION,
    AGREE_GOALS,
    CARRY_OUT,
    SUPPORT_COACH,
    ORGANISE_EXTRA_MEASURES,
    WRITE_REPORTS,
    HOLD_REVIEWS,
    DOCUMENT_COURSE,
    ORGANISE_FOLLOW_UP,
    REFLECT_CASE
  }

  public enum TaskBody {
    OFFICE,
    OFFICE_SPECIALIST,
    IFD,
    JOB_COACH,
    SBV,
    COORDINATOR,
    WORKSHOP
  }

  /** {@code basis}: paragraphs as they stand in a notice; {@code remedy}: null = our default text, marked as unchecked. */
  public record Legal(
      @Size(max = 10) List<@NotNull @Size(max = 200) String> basis,
      boolean claim,
      @NotNull DecidingBody decidingBody,
      @Nullable @Size(max = 2000) String remedy) {
    public Legal {
      basis = orNone(basis);
    }
  }

  /**
   * @param offered null: unknown whether this office grants job coaching at all
   * @param employments whom the programme is for; empty: the office has not said
   */
  public record Admission(
      @Nullable Boolean offered,
      @Size(max = 5) List<Applicant> applicants,
      @Size(max = 5) List<Employment> employments,
      @Nullable @Min(0) @Max(1000) Integer minWeeklyHours,
      @Nullable @Min(0) @Max(1000) Integer minWeeklyHoursInclusionCompany,
      @Nullable @Min(0) @Max(1000) Integer minDegree,
      @Nullable @Min(0) @Max(1000) Integer minDegreeWithEqualStatus,
      @NotNull Strength employerConsent) {
    public Admission {
      applicants = orNone(applicants);
      employments = orNone(employments);
    }
  }

  public record Frame(
      @NotNull @Valid Months months, @NotNull @Valid Hours hours) {}

  public record Months(
      @Nullable @Min(0) @Max(1000) Integer min,
      @Nullable @Min(0) @Max(1000) Integer max,
      @Nullable @Min(0) @Max(1000) Integer usual,
      @NotNull Strength strength) {}

  /** {@code minutesPerUnit}: 60 for clock hours; for professional hours the office says it. */
  public record Hours(
      @Nullable @Min(0) @Max(10_000) Integer usual,
      @Nullable @Min(0) @Max(10_000) Integer max,
      @Nullable @Min(0) @Max(10_000) Integer firstGrantFrom,
      @Nullable @Min(0) @Max(10_000) Integer firstGrantTo,
      @NotNull HourUnit unit,
      @Nullable @Min(0) @Max(1000) Integer minutesPerUnit,
      @Nullable Rounding rounding,
      @NotNull Strength strength) {

    /** Minutes of so many units; empty while the office has not said how long its unit is. */
    public Optional<Integer> minutes(int units) {
      return Optional.ofNullable(minutesPerUnit).map(minutes -> minutes * units);
    }

    /** How many minutes a professional hour has; empty in clock hours, and while the office has not said it. */
    public Optional<Integer> unitMinutes() {
      return Optional.ofNullable(minutesPerUnit)
          .filter(minutes -> minutes > 0 && unit == HourUnit.PROFESSIONAL_HOUR);
    }

    /** In steps of how many minutes sessions are booked, each begun step as a whole; 1: to the minute. */
    public int stepMinutes() {
      return switch (rounding) {
        case null -> 1;
        case EXACT -> 1;
        case FIVE_MINUTES -> 5;
        case QUARTER_HOUR -> 15;
        case HALF_HOUR -> 30;
        case WHOLE_UNIT -> minutesPerUnit == null || minutesPerUnit == 0 ? 1 : minutesPerUnit;
      };
    }
  }

  public record Extension(
      @Nullable @Min(0) @Max(1000) Integer maxCount,
      @Nullable @Min(0) @Max(10_000) Integer maxHours,
      @Nullable @Min(0) @Max(1000) Integer maxMonths,
      @NotNull Strength strength) {}

  public record Steps(
      boolean analysisPhase,
      @Nullable @Min(0) @Max(1000) Integer analysisHours,
      boolean coordinator,
      boolean separateIfdAndCoach,
      @NotNull @Valid CoachAdmission coachAdmission,
      @Size(max = 100) List<@Valid RequiredPaper> papers,
      @Size(max = 40) List<@Valid TaskOwners> tasks) {
    public Steps {
      papers = orNone(papers);
      tasks = orNone(tasks);
    }

    public List<TaskBody> doneBy(Task task) {
      return tasks.stream()
          .filter(owners -> owners.task() == task)
          .findFirst()
          .map(TaskOwners::bodies)
          .orElse(List.of());
    }
  }

  /** {@code validMonths}: how long a recognition lasts. */
  public record CoachAdmission(
      boolean required,
      @Nullable @Min(0) @Max(10_000) Integer trainingUnits,
      @Size(max = 20) List<@NotNull @Size(max = 200) String> trainings,
      @Nullable @Min(0) @Max(1000) Integer validMonths) {
    public CoachAdmission {
      trainings = orNone(trainings);
    }
  }

  public record RequiredPaper(@NotNull Paper paper, @NotNull PaperStep step) {}

  public record TaskOwners(
      @NotNull Task task, boolean fixed, @Size(max = 7) List<TaskBody> bodies) {
    public TaskOwners {
      bodies = orNone(bodies);
    }
  }

  /** When the portal warns. {@code taperReservePercent}: part of a grant kept for the end of the coaching. */
  public record Watch(
      @Nullable @Min(0) @Max(1000) Integer interimReviewMonths,
      @Nullable @Min(0) @Max(1000) Integer reportDutyMonths,
      @Nullable @Min(0) @Max(1000) Integer warnAtPercentUsed,
      @Nullable @Min(0) @Max(1000) Integer warnWeeksBeforeEnd,
      @Nullable @Min(0) @Max(1000) Integer taperReservePercent,
      @Size(max = 12) List<@NotNull @Min(0) @Max(1000) Integer> afterCareMonths) {
    public Watch {
      afterCareMonths = orNone(afterCareMonths);
    }
  }

  /** Days of § 14 SGB IX and, only for a claim, the six weeks of § 185 (9) SGB IX. */
  public record Clocks(
      @Min(0) @Max(1000) int competenceCheckDays,
      @Min(0) @Max(1000) int decisionDays,
      @Min(0) @Max(1000) int decisionDaysAfterOpinion,
      @Nullable @Min(0) @Max(1000) Integer fictionDays) {}

  /**
   * Money and keeping: empty until the office enters it.
   *
   * @param travelTimePercent share of the rate paid for the time on the way
   * @param retentionYearsAfterClose years after a case closed, where {@code retention} says nothing else
   */
  public record Afterwards(
      @Nullable @Min(0) @Max(1_000_000) Integer rateCentsPerHour,
      @Nullable @Min(0) @Max(10_000) Integer travelCentsPerKilometre,
      @Nullable @Min(0) @Max(1000) Integer travelTimePercent,
      @Nullable @Size(max = 1000) String travelRule,
      @NotNull InvoiceMode invoiceMode,
      @Nullable @Size(max = 60) String leitwegId,
      @Nullable @Min(0) @Max(100_000_000) Integer invoiceThresholdCents,
      @Nullable @Min(0) @Max(1000) Integer retentionYearsAfterClose,
      @Nullable @Size(max = 500) String retentionBasis,
      @Size(max = 4) List<@Valid Retention> retention) {
    public Afterwards {
      retention = orNone(retention);
    }
  }

  /** How long files of a kind are kept after they were closed, and why. */
  public record Retention(
      @NotNull FileKind kind,
      @Nullable @Min(0) @Max(1000) Integer years,
      @Nullable @Size(max = 500) String basis) {}
}
