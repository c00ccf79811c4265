package de.jobcoachingportal.benefits;

import static java.util.stream.Collectors.toSet;

import de.jobcoachingportal.cases.BenefitReaders;
import de.jobcoachingportal.cases.CaseFile;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sees a request also reads what waits because of it. */
@Component
class SeenRequests implements BenefitReaders {
  private final JsonMapper json;

  SeenRequests(JsonMapper json) {
    this.json = json;
  }

  private record Request(UUID id, UUID writtenBy, Benefit.Recipient recipient) {}

  @Override
  public String json() {
    return """
        select coalesce(json_agg(json_build_object('id', r.id, 'writtenBy', r.written_by, 'recipient', b.recipient)), '[]')
          from benefit_request r join benefit b on b.tenant_id = r.tenant_id and b.id = r.benefit_id
         where r.case_id = c.id
        """;
  }

  @Override
  public Set<UUID> seenBy(CaseFile file, JsonNode read) {
    return json.treeToValue(read, new TypeReference<List<Request>>() {}).stream()
        .filter(request -> BenefitRequests.sees(file, request.writtenBy(), request.recipient()))
        .map(Request::id)
        .collect(toSet());
  }
}
