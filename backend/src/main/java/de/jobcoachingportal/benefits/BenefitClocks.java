package de.jobcoachingportal.benefits;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.ClockSource;
import de.jobcoachingportal.cases.LegalClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Until when the office decides on every benefit that was asked for, and until when silence does not grant one that is a
 * claim, such as assistance at work (§ 185 (5), (9) SGB IX).
 */
@Component
class BenefitClocks implements ClockSource {
  private static final String FICTION = "FICTION";

  private final JsonMapper json;

  BenefitClocks(JsonMapper json) {
    this.json = json;
  }

  private record Asked(
      UUID writtenBy, LocalDate on, String name, Benefit.Recipient recipient, boolean claim) {}

  @Override
  public String json() {
    return """
        select coalesce(json_agg(json_build_object('writtenBy', r.written_by, 'on', r.asked_on, 'name', b.name,
                                                   'recipient', b.recipient, 'claim', b.claim) order by r.id), '[]')
          from benefit_request r join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
         where r.case_id = c.id and r.state = 'ASKED'
        """;
  }

  @Override
  public Flux<LegalClock> clocks(CaseFile file, JsonNode read) {
    return Flux.fromIterable(json.treeToValue(read, new TypeReference<List<Asked>>() {}))
        .filter(asked -> BenefitRequests.sees(file, asked.writtenBy(), asked.recipient()))
        .flatMapIterable(asked -> of(asked).toList());
  }

  private static Stream<LegalClock> of(Asked asked) {
    var decision = new LegalClock(
        LegalClock.DECISION,
        BenefitTodos.CLOCK,
        asked.on(),
        BenefitTodos.due(asked.on()),
        null,
        null);
    return (asked.claim()
            ? Stream.of(
                decision,
                new LegalClock(
                    FICTION,
                    "§ 185 Abs. 9 SGB IX",
                    asked.on(),
                    BenefitRequest.deemedGrantedAfter(asked.on()),
                    null,
                    null))
            : Stream.of(decision))
        .map(clock -> clock.about(asked.name()));
  }
}
