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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The legal clocks of a case, from the day its application was received. */
@Component
class CaseClocks implements ClockSource {

  /** § 14 SGB IX as it stands; for an office that has no rules in force yet. */
  private static final ProgrammeParameters.Clocks BY_LAW =
      new ProgrammeParameters.Clocks(14, 21, 14, null);

  private final Programmes programmes;
  private final JsonMapper json;

  /** By version; one that a case was filed under is never changed. */
  private final Cache<UUID, Rules> rules =
      Caffeine.newBuilder().maximumSize(1_000).build();

  CaseClocks(Programmes programmes, JsonMapper json) {
    this.programmes = programmes;
    this.json = json;
  }

  /** @param decidedOn when the application was first decided or withdrawn; null while it is open */
  private record Dates(
      @Nullable Competence competence,
      @Nullable LocalDate decidedOn,
      List<LegalClocks.Extension> extensions) {}

  @Override
  public String json() {
    return """
        json_build_object(
          'competence', (select json_build_object('id', k.id, 'version', k.version, 'caseId', k.case_id,
                                  'decidedOn', k.decided_on, 'forwardedTo', k.forwarded_to, 'reason', k.reason,
                                  'opinionOrderedOn', k.opinion_ordered_on, 'opinionArrivedOn', k.opinion_arrived_on)
                           from competence k where k.case_id = c.id),
          'decidedOn', (select (min(e.at) at time zone 'Europe/Berlin')::date from case_event e
                         where e.case_id = c.id
                           and e.to_state in ('GRANTED', 'REJECTED', 'WITHDRAWN', 'FORWARDED')),
          'extensions', (select coalesce(json_agg(json_build_object(
                                  'received', coalesce(x.received_on, (x.requested_at at time zone 'Europe/Berlin')::date),
                                  'decided', (x.decided_at at time zone 'Europe/Berlin')::date) order by x.id), '[]')
                           from extension_request x where x.case_id = c.id))
        """;
  }

  @Override
  public Flux<LegalClock> clocks(CaseFile file, JsonNode read) {
    var dates = json.treeToValue(read, Dates.class);
    return rules(file)
        .flatMapIterable(rules -> Stream.concat(
                ofApplication(file, dates, rules),
                dates.extensions().stream()
                    .filter(extension -> extension.decided() != null || waits(file))
                    .map(extension -> extension.clock(rules.clocks())))
            .toList());
  }

  private static Stream<LegalClock> ofApplication(CaseFile file, Dates dates, Rules rules) {
    var received = file.coachingCase().filedOn();
    return received == null
        ? Stream.empty()
        : LegalClocks.of(
            new LegalClocks.Dates(received, dates.competence(), dates.decidedOn()),
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
