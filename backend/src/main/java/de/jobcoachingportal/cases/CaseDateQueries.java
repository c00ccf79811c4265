package de.jobcoachingportal.cases;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dates ahead and the legal clocks of a case, whichever module knows them: read by one statement, with the first page
 * of the case or alone.
 */
@Component
public class CaseDateQueries {

  private final List<AgendaSource> agendas;
  private final List<ClockSource> clocks;
  private final DatabaseClient database;
  private final JsonMapper json;

  CaseDateQueries(
      List<AgendaSource> agendas,
      List<ClockSource> clocks,
      DatabaseClient database,
      JsonMapper json) {
    this.agendas = agendas;
    this.clocks = clocks;
    this.database = database;
    this.json = json;
  }

  /** What {@link #upcoming} needs, as {@link AgendaSource#upcoming}. */
  public String agendaJson() {
    return array(agendas.stream().map(AgendaSource::upcoming).toList());
  }

  /** What {@link #clocks(CaseFile, JsonNode)} needs, as {@link ClockSource#json}. */
  public String clocksJson() {
    return array(clocks.stream().map(ClockSource::json).toList());
  }

  /** The earliest first. */
  public List<AgendaSource.Date> upcoming(JsonNode read) {
    return StreamSupport.stream(read.spliterator(), false)
        .flatMap(dates ->
            json.treeToValue(dates, new TypeReference<List<AgendaSource.Date>>() {}).stream())
        .sorted(Comparator.comparing(AgendaSource.Date::day))
        .toList();
  }

  public Flux<LegalClock> clocks(CaseFile file, JsonNode read) {
    return Flux.range(0, clocks.size())
        .concatMap(source -> clocks.get(source).clocks(file, read.get(source)));
  }

  /** For whoever sets a limit by them, after their own check. */
  public Flux<LegalClock> clocks(CaseFile file) {
    return database
        .sql(
            "select (" + clocksJson() + ")::text as read from coaching_case c where c.id = :caseId")
        .bind("caseId", file.id())
        .map(row -> json.readTree(row.get("read", String.class)))
        .one()
        .flatMapMany(read -> clocks(file, read));
  }

  private static String array(List<String> scalars) {
    return scalars.stream()
        .map(scalar -> "(" + scalar + ")")
        .collect(joining(", ", "json_build_array(", ")"));
  }
}
