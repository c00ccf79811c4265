package de.jobcoachingportal.reviews;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.Missing;
import de.jobcoachingportal.cases.TransitionGuard;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What has to be in the file before a coaching is completed, ended early or its case is closed. */
@Configuration(proxyBeanMethods = false)
class EndingGuards {

  @Bean
  TransitionGuard closingReportFirst(ClosingStore closings) {
    return guard(
        CaseState.COMPLETED,
        file -> closings
            .find(file.id())
            .map(report -> List.<Missing>of())
            .defaultIfEmpty(List.of(new Missing(
                "reviews.closing-report-missing", "Der Abschlussbericht fehlt noch.", null))));
  }

  @Bean
  TransitionGuard reflectionFirst(EarlyEndStore ends) {
    return guard(
        CaseState.ENDED_EARLY,
        file -> ends.reflections(file.id())
            .map(found -> found.isEmpty()
                ? List.of(new Missing(
                    "reviews.reflection-missing",
                    "Das Team hat noch nicht gemeinsam über das Ende nachgedacht.",
                    null))
                : List.of()));
  }

  @Bean
  TransitionGuard afterCareFirst(AfterCareStore cares) {
    return guard(
        CaseState.CLOSED,
        file -> file.coachingCase().state() != CaseState.COMPLETED
            ? Mono.just(List.of())
            : cares
                .find(file.id())
                .map(care -> List.<Missing>of())
                .defaultIfEmpty(List.of(new Missing(
                    "reviews.after-care-missing",
                    "Es ist noch nicht vereinbart, wer nach dem Ende nachfragt.",
                    null))));
  }

  private static TransitionGuard guard(
      CaseState to, java.util.function.Function<CaseFile, Mono<List<Missing>>> missing) {
    return new TransitionGuard() {
      @Override
      public CaseState to() {
        return to;
      }

      @Override
      public Mono<List<Missing>> missing(CaseFile file) {
        return missing.apply(file);
      }
    };
  }
}
