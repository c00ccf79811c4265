package de.jobcoachingportal.programmes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All values an office sets for one programme (domain.md 4.4). A value that is not known for an office stays null: it is
 * "to be set by the office", never guessed. Hours are the office's units; {@link Hours#minutes} turns them into minutes.
 */
public record ProgrammeParameters(
    Legal legal,
    Admission admission,
    Frame frame,
    Extension extension,
    Steps steps,
    Watch watch,
    Clocks clocks,
    Afterwards afterwards) {

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
      List<String> basis,
      boolean claim,
      DecidingBody decidingBody,
      @Nullable String remedy) {}

  /** {@code offered}: null = unknown whether this office grants job coaching at all. */
  public record Admission(
      @Nullable Boolean offered,
      List<Applicant> applicants,
      @Nullable Integer minWeeklyHours,
      @Nullable Integer minWeeklyHoursInclusionCompany,
      @Nullable Integer minDegree,
      @Nullable Integer minDegreeWithEqualStatus,
      Strength employerConsent) {}

  public record Frame(Months months, Hours hours) {}

  public record Months(
      @Nullable Integer min,
      @Nullable Integer max,
      @Nullable Integer usual,
      Strength strength) {}

  /** {@code minutesPerUnit}: 60 for clock hours; for professional hours the office says it. */
  public record Hours(
      @Nullable Integer usual,
      @Nullable Integer max,
      @Nullable Integer firstGrantFrom,
      @Nullable Integer firstGrantTo,
      HourUnit unit,
      @Nullable Integer minutesPerUnit,
      Strength strength) {

    /** Minutes of so many units; empty while the office has not said how long its unit is. */
    public Optional<Integer> minutes(int units) {
      return Optional.ofNullable(minutesPerUnit).map(minutes -> minutes * units);
    }
  }

  public record Extension(
      @Nullable Integer maxCount,
      @Nullable Integer maxHours,
      @Nullable Integer maxMonths,
      Strength strength) {}

  public record Steps(
      boolean analysisPhase,
      @Nullable Integer analysisHours,
      boolean coordinator,
      boolean separateIfdAndCoach,
      CoachAdmission coachAdmission,
      List<RequiredPaper> papers,
      List<TaskOwners> tasks) {

    public List<TaskBody> doneBy(Task task) {
      return tasks.stream()
          .filter(owners -> owners.task() == task)
          .findFirst()
          .map(TaskOwners::bodies)
          .orElse(List.of());
    }
  }

  public record CoachAdmission(
      boolean required, @Nullable Integer trainingUnits, List<String> trainings) {}

  public record RequiredPaper(Paper paper, PaperStep step) {}

  public record TaskOwners(Task task, boolean fixed, List<TaskBody> bodies) {}

  /** When the portal warns. {@code taperReservePercent}: part of a grant kept for the end of the coaching. */
  public record Watch(
      @Nullable Integer interimReviewMonths,
      @Nullable Integer reportDutyMonths,
      @Nullable Integer warnAtPercentUsed,
      @Nullable Integer warnWeeksBeforeEnd,
      @Nullable Integer taperReservePercent,
      List<Integer> afterCareMonths) {}

  /** Days of § 14 SGB IX and, only for a claim, the six weeks of § 185 (9) SGB IX. */
  public record Clocks(
      int competenceCheckDays,
      int decisionDays,
      int decisionDaysAfterOpinion,
      @Nullable Integer fictionDays) {}

  /** Money and keeping: empty until the office enters it. */
  public record Afterwards(
      @Nullable Integer rateCentsPerHour,
      @Nullable String travelRule,
      InvoiceMode invoiceMode,
      @Nullable String leitwegId,
      @Nullable Integer invoiceThresholdCents,
      @Nullable Integer retentionYearsAfterClose,
      @Nullable String retentionBasis) {}
}
