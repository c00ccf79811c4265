package de.jobcoachingportal.applications;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseState;
import de.jobcoachingportal.cases.ClockSource;
import de.jobcoachingportal.cases.LegalClock;
import de.jobcoachingportal.problems.ProblemException;
import de.jobcoachingportal.programmes.ProgrammeParameters;
import de.jobcoachingportal.programmes.Programmes;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The legal clocks of a case, from the day its application was received. */
@Component
class CaseClocks implements ClockSource {

  /** § 14 SGB IX as it stands; for an office that has no rules in force yet. */
  private static final ProgrammeParameters.Clocks BY_LAW =
      new ProgrammeParameters.Clocks(14, 21, 14, null);

  private final CompetenceRepository competences;
  private final CourseQueries decisions;
  private final Programmes programmes;

  /** By version; one that a case was filed under is never changed. */
  private final Cache<UUID, Rules> rules =
      Caffeine.newBuilder().maximumSize(1_000).build();

  CaseClocks(CompetenceRepository competences, CourseQueries decisions, Programmes programmes) {
    this.competences = competences;
    this.decisions = decisions;
    this.programmes = programmes;
  }

  @Override
  public Flux<LegalClock> clocks(CaseFile file) {
    return Mono.zip(
            competences.findByCaseId(file.id()).singleOptional(),
            decisions.dates(file.id()),
            rules(file))
        .flatMapIterable(found -> Stream.concat(
                ofApplication(file, found.getT1().orElse(null), found.getT2(), found.getT3()),
                found.getT2().extensions().stream()
                    .filter(extension -> extension.decided() != null || waits(file))
                    .map(extension -> extension.clock(found.getT3().clocks())))
            .toList());
  }

  private static Stream<LegalClock> ofApplication(
      CaseFile file, @Nullable Competence competence, CourseQueries.Dates dates, Rules rules) {
    var received = file.coachingCase().filedOn();
    return received == null
        ? Stream.empty()
        : LegalClocks.of(
            new LegalClocks.Dates(received, competence, dates.decidedOn()),
            rules.clocks(),
            rules.claim())
            .stream();
  }

  /** A coaching that ended leaves an open request behind, and no limit with it. */
  private static boolean waits(CaseFile file) {
    return file.coachingCase().state() == CaseState.EXTENSION_REQUESTED;
  }

  /** § 185 (9) SGB IX speaks to the office alone. */
  private static boolean hasFiction(ProgrammeParameters.Legal legal) {
    return legal.claim() && legal.decidingBody() == ProgrammeParameters.DecidingBody.OFFICE;
  }

  private record Rules(ProgrammeParameters.Clocks clocks, boolean claim) {}

  private Mono<Rules> rules(CaseFile file) {
    var version = file.programmeVersionId();
    var known = version == null ? new Rules(BY_LAW, false) : rules.getIfPresent(version);
    return version == null || known != null
        ? Mono.justOrEmpty(known)
        : programmes
            .version(version)
            .map(found -> new Rules(
                found.parameters().clocks(), hasFiction(found.parameters().legal())))
            .doOnNext(found -> rules.put(version, found))
            .onErrorResume(ProblemException.class, gone -> Mono.just(new Rules(BY_LAW, false)));
  }
}
