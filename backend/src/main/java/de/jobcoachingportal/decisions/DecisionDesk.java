package de.jobcoachingportal.decisions;

import de.jobcoachingportal.applications.CompetenceChecks;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The page on which an office decides: the facts, all rules, the draft, who may issue it, and the letter as it will look. */
@Service
public class DecisionDesk {
  private final DecisionStore store;
  private final Facts facts;
  private final CompetenceChecks competences;
  private final Notices notices;
  private final CaseAccess access;
  private final Clock clock;

  DecisionDesk(
      DecisionStore store,
      Facts facts,
      CompetenceChecks competences,
      Notices notices,
      CaseAccess access,
      Clock clock) {
    this.store = store;
    this.facts = facts;
    this.competences = competences;
    this.notices = notices;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param competenceSettled whether it is clear who is competent; nothing is decided about the coaching before
   * @param names of everybody who wrote or issued, by id
   */
  public record Page(
      CaseFile file,
      boolean competenceSettled,
      boolean remedyChecked,
      Facts.Ground ground,
      @Nullable Open open,
      List<Decision> issued,
      Map<UUID, String> names) {}

  /**
   * @param checkReasons the reasons as the check gives them now
   * @param changed what the check says otherwise than when the reasons were written, or handed over
   * @param approvers names of those who may issue this draft
   */
  public record Open(
      Decision decision,
      List<RuleResult> check,
      String checkReasons,
      Reasons.Change changed,
      Notices.Pair letters,
      List<String> approvers) {}

  /** @param benefitRequestId only what is decided about this benefit; null: about the coaching */
  public Mono<Page> page(UUID caseId, @Nullable UUID benefitRequestId, Actor actor) {
    return access
        .open(caseId, actor, Operation.DECISION_READ)
        .flatMap(file -> Mono.zip(
                facts.of(file, benefitRequestId),
                store
                    .ofCase(caseId)
                    .filter(
                        decision -> Objects.equals(decision.benefitRequestId(), benefitRequestId))
                    .collectList())
            .flatMap(found -> page(file, found.getT1(), found.getT2())));
  }

  /** The letter as it would be issued now, as a PDF; it is kept nowhere. */
  public Mono<PrintedLetter> preview(UUID caseId, UUID decisionId, boolean plain, Actor actor) {
    return access
        .open(caseId, actor, Operation.DECISION_READ)
        .flatMap(file -> store
            .one(caseId, decisionId)
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.DECISION_UNKNOWN)))
            .flatMap(decision -> facts
                .of(file, decision.benefitRequestId())
                .flatMap(
                    ground -> notices.preview(file, Prefill.upToDate(decision, ground), ground)))
            .flatMap(pair -> Mono.justOrEmpty(plain ? pair.plain() : pair.notice()))
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.NO_PLAIN_WORDS)))
            .flatMap(notices::printDraft));
  }

  /** What the rules said on the day of issue. */
  public Mono<List<RuleResult>> checkAtIssue(UUID caseId, UUID decisionId, Actor actor) {
    return access
        .open(caseId, actor, Operation.DECISION_READ)
        .then(store
            .one(caseId, decisionId)
            .flatMap(decision -> store.checkAtIssue(decision.id()))
            .switchIfEmpty(Mono.error(() -> new ProblemException(DecisionProblem.NOT_ISSUED))));
  }

  private Mono<Page> page(CaseFile file, Facts.Ground ground, List<Decision> decisions) {
    Optional<Decision> draft = decisions.stream()
        .filter(decision -> decision.state() != Decision.State.ISSUED)
        .findFirst()
        .map(decision -> Prefill.upToDate(decision, ground));
    List<Decision> issued = decisions.stream()
        .filter(decision -> decision.state() == Decision.State.ISSUED)
        .toList();
    return Mono.zip(
            draft
                .map(decision -> open(file, ground, decision).map(Optional::of))
                .orElse(Mono.just(Optional.empty())),
            names(decisions),
            notices.remedy(ground.body()),
            competences.isSettled(file))
        .map(found -> new Page(
            file,
            found.getT4(),
            RemedyText.isChecked(
                ground.rules().parameters().legal(), found.getT3().orElse(null)),
            ground,
            found.getT1().orElse(null),
            issued,
            found.getT2()));
  }

  private Mono<Open> open(CaseFile file, Facts.Ground ground, Decision decision) {
    return Mono.zip(
            notices.preview(file, decision, ground),
            store
                .approvers(file.id(), decision.eyes().writers(), LocalDate.now(clock))
                .collectList())
        .map(found -> {
          String now = Prefill.reasons(decision.kind(), ground, decision.content());
          return new Open(
              decision,
              ground.check(decision),
              now,
              Reasons.changed(decision.content().prefill(), now),
              found.getT1(),
              found.getT2());
        });
  }

  private Mono<Map<UUID, String>> names(List<Decision> decisions) {
    var people = new HashSet<UUID>();
    for (Decision decision : decisions) {
      people.addAll(decision.eyes().writers());
      if (decision.course().approvedBy() != null) {
        people.add(decision.course().approvedBy());
      }
      if (decision.course().plainReleasedBy() != null) {
        people.add(decision.course().plainReleasedBy());
      }
    }
    return store.names(people);
  }
}
