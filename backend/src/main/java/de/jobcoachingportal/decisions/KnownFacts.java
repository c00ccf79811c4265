package de.jobcoachingportal.decisions;

import de.jobcoachingportal.applications.Answer;
import de.jobcoachingportal.applications.Applications;
import de.jobcoachingportal.applications.CompanyPart;
import de.jobcoachingportal.applications.EmployeePart;
import de.jobcoachingportal.applications.Papers;
import de.jobcoachingportal.applications.RequestedPaper;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.consents.Consent;
import de.jobcoachingportal.consents.Consents;
import de.jobcoachingportal.programmes.ProgrammeParameters.Employment;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What application, consents and papers say, in the words of the rules. */
@Component
class KnownFacts {
  private final Applications applications;
  private final Consents consents;
  private final Papers papers;
  private final CoachingCases cases;
  private final FactQueries queries;

  KnownFacts(
      Applications applications,
      Consents consents,
      Papers papers,
      CoachingCases cases,
      FactQueries queries) {
    this.applications = applications;
    this.consents = consents;
    this.papers = papers;
    this.cases = cases;
    this.queries = queries;
  }

  /** @param gaps what else stands in the way of a grant, as the other modules say it */
  record Known(
      CaseFacts.Person person,
      CaseFacts.Company company,
      Set<Paper> papers,
      @Nullable LocalDate lastReviewOn,
      List<Missing> gaps) {}

  /** @param given null while nobody has answered */
  record Answered(@Nullable Boolean given, @Nullable LocalDate on) {
    static final Answered NOT_YET = new Answered(null, null);
  }

  /** @param papers names of what the office asked for and does not wait for any more, or what was filled in here */
  record Said(
      Answered measure,
      Answered company,
      Set<String> papers,
      boolean competent,
      @Nullable LocalDate lastReviewOn) {
    static final String MEASURE = "MEASURE_AGREEMENT";
    static final String COMPANY = "COMPANY_AGREEMENT";
  }

  Mono<Known> of(CaseFile file) {
    return Mono.zip(
            applications.of(file),
            consents.of(file.id()).filter(consent -> consent.endedAt() == null).collectList(),
            papers.of(file).collectList(),
            queries.isCompetent(file.id()),
            queries.lastReview(file.id()),
            cases.missing(file, CaseState.GRANTED),
            queries.papersFromForms(file.id()))
        .map(found -> known(
            found.getT1(),
            found.getT2(),
            found.getT3(),
            found.getT4(),
            found.getT5(),
            found.getT6(),
            found.getT7()));
  }

  private static Known known(
      Applications.Filled filled,
      List<Consent> consents,
      List<RequestedPaper> papers,
      boolean competent,
      Optional<LocalDate> lastReview,
      List<Missing> gaps,
      Set<String> filledIn) {
    return of(
        filled.employee(),
        filled.company(),
        new Said(
            answer(consents, Said.MEASURE),
            answer(consents, Said.COMPANY),
            Stream.concat(
                    papers.stream().filter(paper -> !paper.isOpen()).map(RequestedPaper::paper),
                    filledIn.stream())
                .collect(Collectors.toSet()),
            competent,
            lastReview.orElse(null)),
        gaps);
  }

  /** From the parts of an application and what else was said to the facts; one case and many go through here. */
  static Known of(EmployeePart employee, CompanyPart company, Said said, List<Missing> gaps) {
    Integer weekly =
        employee.weeklyMinutes() == null ? company.weeklyMinutes() : employee.weeklyMinutes();
    return new Known(
        new CaseFacts.Person(
            said.measure().given(),
            said.measure().on(),
            employee.disabilityDegree(),
            employee.equalStatus() == null
                ? null
                : employee.equalStatus() == EmployeePart.EqualStatus.YES,
            otherCarrierFirst(employee, said.competent()),
            employee.employment() == null
                ? null
                : Employment.valueOf(employee.employment().name()),
            employee.employedSince()),
        new CaseFacts.Company(
            said.company().given(),
            said.company().on(),
            weekly == null ? null : weekly / 60,
            yesOrNo(company.inclusionCompany()),
            null),
        there(employee, said.papers()),
        said.lastReviewOn(),
        gaps);
  }

  private static @Nullable Boolean yesOrNo(@Nullable Answer answer) {
    return answer == null || answer == Answer.UNKNOWN ? null : answer == Answer.YES;
  }

  /** After an accident at work its insurance comes first, unless the office found itself competent all the same. */
  private static @Nullable Boolean otherCarrierFirst(EmployeePart employee, boolean competent) {
    if (employee.accident() == Answer.YES) {
      return !competent;
    }
    boolean known = employee.accident() == Answer.NO
        && employee.rehabilitationAsked() != null
        && employee.rehabilitationAsked() != Answer.UNKNOWN;
    return known ? Boolean.FALSE : null;
  }

  private static Set<Paper> there(EmployeePart employee, Set<String> papers) {
    var there = EnumSet.noneOf(Paper.class);
    if (employee.proof() == EmployeePart.Proof.ENCLOSED) {
      there.add(Paper.DISABILITY_PROOF);
    }
    Arrays.stream(Paper.values())
        .filter(paper -> papers.contains(paper.name()))
        .forEach(there::add);
    return there;
  }

  private static Answered answer(List<Consent> consents, String form) {
    return consents.stream()
        .filter(consent -> consent.form().equals(form))
        .findFirst()
        .map(consent ->
            new Answered(consent.decision() == Consent.Decision.GIVEN, consent.decidedOn()))
        .orElse(Answered.NOT_YET);
  }
}
