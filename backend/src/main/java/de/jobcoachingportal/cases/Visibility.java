package de.jobcoachingportal.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Who sees what in a case now: the matrix asked for each person who takes part, as the page for the employee shows it. */
@Component
public class Visibility {

  /** A topic of the page and the audience its things are written for. */
  private static final List<Map.Entry<String, Audience>> TOPICS = List.of(
      Map.entry("GOALS", Audience.EVERYONE),
      Map.entry("HOURS", Audience.EVERYONE),
      Map.entry("CONFIDED_TO_COACH", Audience.EMPLOYEE_AND_COACH),
      Map.entry("HEALTH", Audience.HEALTH),
      Map.entry("TEAM_ASSESSMENT", Audience.PROVIDERS),
      Map.entry("EARLY_END", Audience.EARLY_END),
      Map.entry("TRADE_SECRETS", Audience.TRADE_SECRET));

  /** @param readers who sees it now; the office's responsible group as one entry without a name */
  public record Topic(String topic, String audience, boolean everybody, List<Reader> readers) {}

  public record Reader(String relation, @Nullable String name, boolean me) {}

  private final OverviewQueries queries;

  Visibility(OverviewQueries queries) {
    this.queries = queries;
  }

  public Flux<Topic> of(CaseFile file) {
    return queries
        .people(file.id())
        .filter(person -> person.leftOn() == null)
        .collectList()
        .flatMapIterable(people -> TOPICS.stream()
            .map(topic -> topic(topic.getKey(), topic.getValue(), people, file))
            .toList());
  }

  private static Topic topic(
      String topic, Audience audience, List<OverviewQueries.Person> people, CaseFile file) {
    Map<UUID, Set<Relation>> relations = people.stream()
        .collect(Collectors.groupingBy(
            OverviewQueries.Person::personId,
            Collectors.mapping(
                OverviewQueries.Person::relation, Collectors.toCollection(HashSet::new))));
    var seen = new HashSet<UUID>();
    var named = people.stream()
        .filter(person -> sees(relations.getOrDefault(person.personId(), Set.of()), audience, file))
        .filter(person -> seen.add(person.personId()))
        .map(person -> new Reader(
            person.relation().name(),
            person.name(),
            person.personId().equals(file.actor().id())));
    var group = Stream.of(Relation.GROUP_MEMBER)
        .filter(relation -> sees(Set.of(relation), audience, file))
        .map(relation -> new Reader(relation.name(), null, false));
    return new Topic(
        topic,
        audience.name(),
        audience == Audience.EVERYONE,
        Stream.concat(named, group).toList());
  }

  private static boolean sees(Set<Relation> relations, Audience audience, CaseFile file) {
    return new Standing(relations, file.standing().releases()).sees(audience);
  }
}
