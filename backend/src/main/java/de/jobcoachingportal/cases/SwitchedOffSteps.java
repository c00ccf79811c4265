package de.jobcoachingportal.cases;

import de.jobcoachingportal.programmes.ProgrammeVersion;
import de.jobcoachingportal.programmes.Programmes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the programme of an office means for the way of a case: its version, and the steps that are switched off. */
@Component
class SwitchedOffSteps {

  private final CaseRules rules;

  SwitchedOffSteps(CaseRules rules) {
    this.rules = rules;
  }

  Mono<Set<CaseState>> of(CaseFile file) {
    return rules
        .of(file)
        .map(SwitchedOffSteps::switchedOff)
        .transform(SwitchedOffSteps::orNone)
        .defaultIfEmpty(EnumSet.of(CaseState.ANALYSIS));
  }

  Mono<UUID> inForceOn(CaseFile file, LocalDate day) {
    return rules.on(file, day).map(ProgrammeVersion::id).transform(SwitchedOffSteps::orNone);
  }

  private static Set<CaseState> switchedOff(ProgrammeVersion version) {
    return version.parameters().steps().analysisPhase()
        ? EnumSet.noneOf(CaseState.class)
        : EnumSet.of(CaseState.ANALYSIS);
  }

  /** An office that has set no rules yet still receives applications; the decision asks for the rules, not the filing. */
  private static <T> Mono<T> orNone(Mono<T> found) {
    return found.onErrorResume(Programmes::isNoneInForce, noRules -> Mono.empty());
  }
}
