package de.jobcoachingportal.applications;

import de.jobcoachingportal.applications.ApplicationPart.Part;
import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseDateQueries;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.CoachingCase;
import de.jobcoachingportal.cases.CoachingCases;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The application is filled, each part by its side, and filed; what is missing is told and hinders nothing. */
@Service
public class Applications {

  static final String TODO_FILL = "APPLICATION_FILL";
  static final String TODO_CHECK = "COMPETENCE_CHECK";

  /**
   * The parts as they stand; a version is null until the part is saved for the first time.
   *
   * @param rules null while the office has none
   */
  public record Filled(
      EmployeePart employee,
      @Nullable Long employeeVersion,
      CompanyPart company,
      @Nullable Long companyVersion,
      @Nullable ProgrammeParameters rules) {

    public List<Missing> gaps() {
      return Gaps.of(employee, company, rules);
    }
  }

  private record Saved<T>(T content, @Nullable Long version) {}

  private final ApplicationPartRepository parts;
  private final CaseRules rules;
  private final CoachingCases cases;
  private final Todos todos;
  private final CaseDateQueries dates;
  private final AuditLog audit;
  private final LiveSignals live;
  private final JsonMapper json;
  private final Clock clock;

  Applications(
      ApplicationPartRepository parts,
      CaseRules rules,
      CoachingCases cases,
      Todos todos,
      CaseDateQueries dates,
      AuditLog audit,
      LiveSignals live,
      JsonMapper json,
      Clock clock) {
    this.parts = parts;
    this.rules = rules;
    this.cases = cases;
    this.todos = todos;
    this.dates = dates;
    this.audit = audit;
    this.live = live;
    this.json = json;
    this.clock = clock;
  }

  public Mono<Filled> of(CaseFile file) {
    return Mono.zip(
            read(file, Part.EMPLOYEE, EmployeePart.class, EmployeePart.empty()),
            read(file, Part.COMPANY, CompanyPart.class, CompanyPart.empty()),
            rules
                .of(file)
                .map(version -> Optional.of(version.parameters()))
                .onErrorResume(ProblemException.class, none -> Mono.just(Optional.empty())))
        .map(found -> new Filled(
            found.getT1().content(),
            found.getT1().version(),
            found.getT2().content(),
            found.getT2().version(),
            found.getT3().orElse(null)));
  }

  private <T> Mono<Saved<T>> read(CaseFile file, Part part, Class<T> type, T empty) {
    return parts
        .findByCaseIdAndPart(file.id(), part)
        .map(row -> new Saved<>(json.readValue(row.content(), type), row.version()))
        .defaultIfEmpty(new Saved<>(empty, null));
  }

  /** @throws ProblemException applications.not-your-part if the company or somebody else writes it */
  public Mono<Long> fill(
      CaseFile file, EmployeePart content, @Nullable ExpectedVersion version, Actor actor) {
    return file.actingAs() == Relation.EMPLOYEE || file.actingAs() == Relation.REPRESENTATIVE
        ? withWhatTheWriterSees(file, content)
            .flatMap(part -> save(file, Part.EMPLOYEE, part, version, actor))
        : Mono.error(new ProblemException(ApplicationProblem.NOT_YOUR_PART));
  }

  /** Who records for somebody and may not know about health must not empty what they were not shown. */
  private Mono<EmployeePart> withWhatTheWriterSees(CaseFile file, EmployeePart content) {
    return file.sees(Audience.HEALTH)
        ? Mono.just(content)
        : read(file, Part.EMPLOYEE, EmployeePart.class, EmployeePart.empty())
            .map(stored -> content.keepingHealthOf(stored.content()));
  }

  /** The same for the company's secrets, which the office does not read. */
  private Mono<CompanyPart> withWhatTheWriterSees(CaseFile file, CompanyPart content) {
    return file.sees(Audience.TRADE_SECRET)
        ? Mono.just(content)
        : read(file, Part.COMPANY, CompanyPart.class, CompanyPart.empty())
            .map(stored -> content.keepingSecretsOf(stored.content()));
  }

  /** @throws ProblemException applications.not-your-part if anybody but the company writes it */
  public Mono<Long> fill(
      CaseFile file, CompanyPart content, @Nullable ExpectedVersion version, Actor actor) {
    return file.actingAs().side() == Relation.Side.COMPANY
        ? withWhatTheWriterSees(file, content)
            .flatMap(part -> save(file, Part.COMPANY, part, version, actor))
        : Mono.error(new ProblemException(ApplicationProblem.NOT_YOUR_PART));
  }

  private Mono<Long> save(
      CaseFile file, Part part, Object content, @Nullable ExpectedVersion version, Actor actor) {
    var text = json.writeValueAsString(content);
    return parts
        .findByCaseIdAndPart(file.id(), part)
        .map(row -> expected(row, version).with(text, clock.instant()))
        .defaultIfEmpty(
            new ApplicationPart(Ids.next(), null, file.id(), part, text, clock.instant()))
        .flatMap(parts::save)
        .delayUntil(saved -> audit
            .wrote(
                actor, "APPLICATION_FILLED_" + part, file.id(), file.actingAs().name(), saved.id())
            .then(live.changed(file.id(), "application")))
        .map(saved -> saved.version() == null ? 0L : saved.version());
  }

  private static ApplicationPart expected(ApplicationPart row, @Nullable ExpectedVersion version) {
    (version == null ? ExpectedVersion.parse(null) : version).mustBe(row.version());
    return row;
  }

  /** Until the day that the rules of the case give the office for it. */
  private Mono<Void> askForTheCheck(CaseFile file, LocalDate day) {
    return dates
        .clocks(file)
        .filter(limit -> limit.code().equals(LegalClocks.COMPETENCE))
        .next()
        .flatMap(limit ->
            todos.open(Todos.Asked.ofGroup(file.id(), TODO_CHECK, limit.due(), limit.paragraph())
                .countedFrom(day)));
  }

  /** The application is received. From this day the clocks run, whatever is missing. */
  public Mono<CoachingCase> file(CaseFile file, @Nullable LocalDate receivedOn, Actor actor) {
    var day = receivedOn == null ? LocalDate.now(clock) : receivedOn;
    return cases
        .received(file, day, actor)
        .flatMap(received -> cases.advance(file.with(received), CaseState.FILED, actor, null))
        .flatMap(filed -> todos
            .done(filed.id(), TODO_FILL)
            .then(todos.done(filed.id(), "SUITABILITY_DISCUSS"))
            .then(todos.done(filed.id(), "INQUIRY_ANSWER"))
            .then(askForTheCheck(file.with(filed), day))
            .thenReturn(filed));
  }
}
