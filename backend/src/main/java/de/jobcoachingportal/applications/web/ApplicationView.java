package de.jobcoachingportal.applications.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.jobcoachingportal.applications.Answer;
import de.jobcoachingportal.applications.Applications;
import de.jobcoachingportal.applications.CompanyPart;
import de.jobcoachingportal.applications.EmployeePart;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.cases.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application as this reader sees it: the parts that are theirs to read, each absent otherwise.
 *
 * @param employeePart absent for the company's side
 * @param health what is difficult and would help; only for those who may know about health
 * @param companyPart absent for nobody but strangers to it: the employee does not read it
 * @param gaps what is missing in the parts shown; guards the grant, never the filing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
    @Nullable LocalDate filedOn,
    @Nullable EmployeePartView employeePart,
    @Nullable HealthView health,
    @Nullable CompanyPartView companyPart,
    @Nullable TradeSecretsView tradeSecrets,
    List<Missing> gaps,
    List<String> actions) {

  /** @param version for If-Match; null before the first saving */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EmployeePartView(
      @Nullable Long version,
      boolean mine,
      @Nullable Integer disabilityDegree,
      EmployeePart.@Nullable EqualStatus equalStatus,
      EmployeePart.@Nullable Proof proof,
      EmployeePart.@Nullable Employment employment,
      @Nullable Integer weeklyMinutes,
      @Nullable LocalDate employedSince,
      @Nullable String job,
      @Nullable String workplace,
      @Nullable Answer jobInDanger,
      @Nullable Answer accident,
      @Nullable Answer rehabilitationAsked,
      @Nullable String rehabilitationCarrier) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HealthView(@Nullable String difficulties, @Nullable String wouldHelp) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CompanyPartView(
      @Nullable Long version,
      boolean mine,
      @Nullable String tasks,
      @Nullable String observed,
      @Nullable Integer weeklyMinutes,
      @Nullable LocalDate fixedTermUntil,
      @Nullable Answer inclusionCompany,
      @Nullable Answer jobInDanger,
      @Nullable Answer continueOnSuccess,
      @Nullable String contact) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TradeSecretsView(@Nullable String tradeSecrets) {}

  private static final Set<Operation> ACTIONS = Set.of(
      Operation.APPLICATION_FILL,
      Operation.APPLICATION_FILE,
      Operation.RECORD_FOR_OTHERS,
      Operation.PAPERS_REQUEST,
      Operation.PAPERS_RECEIVE,
      Operation.COMPETENCE_CHECK,
      Operation.COMPETENCE_CONFIRM,
      Operation.CASE_FORWARD,
      Operation.CLOCK_PAUSE);

  static ApplicationView of(Applications.Filled filled, CaseFile file) {
    var company = onSide(file, Relation.Side.COMPANY);
    var employee = onSide(file, Relation.Side.EMPLOYEE);
    var deciding = file.sees(Audience.DECIDING_BODY) || file.is(Relation.IFD_ADVISER);
    var health = file.sees(Audience.HEALTH);
    return new ApplicationView(
        file.coachingCase().filedOn(),
        employee || deciding ? employeePart(filled, employee) : null,
        health
            ? new HealthView(filled.employee().difficulties(), filled.employee().wouldHelp())
            : null,
        company || deciding ? companyPart(filled, company) : null,
        file.sees(Audience.TRADE_SECRET)
            ? new TradeSecretsView(filled.company().tradeSecrets())
            : null,
        employee || deciding ? filled.gaps() : List.of(),
        file.actions(ACTIONS));
  }

  private static boolean onSide(CaseFile file, Relation.Side side) {
    return file.relations().stream().anyMatch(relation -> relation.side() == side);
  }

  private static EmployeePartView employeePart(Applications.Filled filled, boolean mine) {
    EmployeePart part = filled.employee();
    return new EmployeePartView(
        filled.employeeVersion(),
        mine,
        part.disabilityDegree(),
        part.equalStatus(),
        part.proof(),
        part.employment(),
        part.weeklyMinutes(),
        part.employedSince(),
        part.job(),
        part.workplace(),
        part.jobInDanger(),
        part.accident(),
        part.rehabilitationAsked(),
        part.rehabilitationCarrier());
  }

  private static CompanyPartView companyPart(Applications.Filled filled, boolean mine) {
    CompanyPart part = filled.company();
    return new CompanyPartView(
        filled.companyVersion(),
        mine,
        part.tasks(),
        part.observed(),
        part.weeklyMinutes(),
        part.fixedTermUntil(),
        part.inclusionCompany(),
        part.jobInDanger(),
        part.continueOnSuccess(),
        part.contact());
  }
}
