package de.jobcoachingportal.decisions;

import static de.jobcoachingportal.decisions.Rule.DISABILITY;
import static de.jobcoachingportal.decisions.Rule.EMPLOYEE_AGREES;
import static de.jobcoachingportal.decisions.Rule.EMPLOYER_AGREES;
import static de.jobcoachingportal.decisions.Rule.NO_OTHER_CARRIER;
import static de.jobcoachingportal.decisions.Rule.OFFERED;
import static de.jobcoachingportal.decisions.Rule.TARGET_GROUP;
import static de.jobcoachingportal.decisions.Rule.WEEKLY_HOURS;

import de.jobcoachingportal.applications.Applications;
import de.jobcoachingportal.applications.EmployeePart;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.programmes.CaseFact;
import de.jobcoachingportal.programmes.Condition;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The check of the office for those who apply: the same rules, over what they have entered so far. It only gives hints; an
 * application can be filed whatever it says (§ 16 SGB I). The company sees what comes from its own part.
 */
@Service
public class SelfCheck {
  private static final Set<String> APPLICANT = names(
      OFFERED,
      EMPLOYEE_AGREES,
      EMPLOYER_AGREES,
      TARGET_GROUP,
      Rule.APPLICANT,
      DISABILITY,
      WEEKLY_HOURS,
      NO_OTHER_CARRIER);
  private static final Set<String> COMPANY = names(OFFERED, EMPLOYER_AGREES, WEEKLY_HOURS);
  private static final Set<CaseFact> KNOWN_TO_COMPANY =
      Set.of(CaseFact.WEEKLY_HOURS, CaseFact.INCLUSION_COMPANY, CaseFact.EMPLOYER_AGREES);

  private final CaseAccess access;
  private final CaseRules rules;
  private final Applications applications;
  private final KnownFacts known;
  private final Clock clock;

  SelfCheck(
      CaseAccess access,
      CaseRules rules,
      Applications applications,
      KnownFacts known,
      Clock clock) {
    this.access = access;
    this.rules = rules;
    this.applications = applications;
    this.known = known;
    this.clock = clock;
  }

  /** @param own false for the company's side, which is shown less */
  public record Hints(ProgrammeVersion rules, boolean own, List<RuleResult> results) {}

  public Mono<Hints> of(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.APPLICATION_READ)
        .flatMap(file -> Mono.zip(rules.of(file), facts(file))
            .map(found -> hints(found.getT1(), found.getT2(), file.sees(Audience.HEALTH))));
  }

  private Mono<KnownFacts.Known> facts(CaseFile file) {
    return file.sees(Audience.HEALTH)
        ? known.of(file)
        : Mono.zip(applications.of(file), known.of(file))
            .map(found -> KnownFacts.of(
                EmployeePart.empty(),
                found.getT1().company(),
                new KnownFacts.Said(
                    KnownFacts.Answered.NOT_YET,
                    new KnownFacts.Answered(
                        found.getT2().company().agrees(),
                        found.getT2().company().agreedOn()),
                    Set.of(),
                    false,
                    null),
                List.of()));
  }

  private Hints hints(ProgrammeVersion rules, KnownFacts.Known facts, boolean own) {
    var check = RuleCheck.ofGrant(
        rules.parameters(),
        Facts.facts(
            rules, facts, Plan.State.DRAFT, PlanContent.EMPTY, null, null, Facts.Granted.NOTHING),
        null,
        LocalDate.now(clock));
    Set<String> shown = Stream.concat(
            (own ? APPLICANT : COMPANY).stream(),
            rules.parameters().conditions().stream()
                .filter(condition -> isForApplicant(condition, own))
                .map(condition -> Rule.CONDITION + condition.key()))
        .collect(Collectors.toSet());
    return new Hints(
        rules, own, check.stream().filter(one -> shown.contains(one.rule())).toList());
  }

  private static boolean isForApplicant(Condition condition, boolean own) {
    return condition.read().facts().stream()
        .allMatch(fact -> own ? fact.knownToApplicant() : KNOWN_TO_COMPANY.contains(fact));
  }

  private static Set<String> names(Rule... rules) {
    return Stream.of(rules).map(Rule::name).collect(Collectors.toSet());
  }
}
