package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.AwaitedPapers;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.StateEntered;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters.Paper;
import de.jobcoachingportal.programmes.ProgrammeParameters.PaperStep;
import de.jobcoachingportal.programmes.ProgrammeParameters.RequiredPaper;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a programme wants settled before the first session stands in the lists of those who fill it as soon as the coach is
 * commissioned. It hinders nothing: coaching may begin while somebody still has to confirm.
 */
@Component
class FormsAtStart implements StateEntered {
  private final CaseRules rules;
  private final FormQueries queries;
  private final CaseForms forms;
  private final List<AwaitedPapers> awaited;
  private final Clock clock;

  FormsAtStart(
      CaseRules rules,
      FormQueries queries,
      CaseForms forms,
      List<AwaitedPapers> awaited,
      Clock clock) {
    this.rules = rules;
    this.queries = queries;
    this.forms = forms;
    this.awaited = awaited;
    this.clock = clock;
  }

  @Override
  public CaseState state() {
    return CaseState.COMMISSIONED;
  }

  @Override
  public Mono<Void> entered(CaseFile file, Actor actor) {
    return rules
        .of(file)
        .map(FormsAtStart::papers)
        // An office without rules asks for nothing.
        .onErrorResume(ProblemException.class, noRules -> Mono.empty())
        .filter(papers -> !papers.isEmpty())
        .flatMap(papers -> withoutSettled(papers, file))
        .filter(papers -> !papers.isEmpty())
        .flatMapMany(papers -> queries.missing(file.id(), papers, LocalDate.now(clock)))
        .concatMap(version -> forms.begin(file, version, null, actor))
        .then();
  }

  /** Nobody fills what was handed in or is done without. */
  private Mono<Set<Paper>> withoutSettled(Set<Paper> papers, CaseFile file) {
    return Flux.fromIterable(awaited)
        .concatMap(papersOf -> papersOf.settled(file.id()))
        .collectList()
        .map(settled -> papers.stream()
            .filter(paper -> !settled.contains(paper.name()))
            .collect(Collectors.toSet()));
  }

  private static Set<Paper> papers(ProgrammeVersion version) {
    return version.parameters().steps().papers().stream()
        .filter(paper -> paper.step() == PaperStep.START)
        .map(RequiredPaper::paper)
        .collect(Collectors.toSet());
  }
}
