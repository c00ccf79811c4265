package de.jobcoachingportal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.testing.ApiTest.Person;
import de.jobcoachingportal.testing.TestPortal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a request as its owner, but first sends it broken in many ways and as people who have no part in it. Since
 * the owner's request succeeds right after, every refusal before it was for what was broken, and nothing of it
 * changed anything.
 */
final class HostileApi {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  /** An operation is attacked again in a later state of the case: what is refused must not depend on it. */
  private static final int ATTACKS_PER_OPERATION = 6;

  private final int port;
  private final List<Person> strangers;
  private final ExecutorService senders = Executors.newFixedThreadPool(4);
  private final Map<String, Map<Integer, Integer>> broken = new TreeMap<>();
  private final Map<String, Map<Integer, Integer>> foreign = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final TreeSet<String> seen = new TreeSet<>();
  private final Map<String, Integer> attacked = new TreeMap<>();

  /** @param strangers people of other tenants, and people of this one without a part in the case */
  HostileApi(int port, List<Person> strangers) {
    this.port = port;
    this.strangers = strangers;
  }

  JsonNode get(Person owner, String path) {
    return send(owner, "GET", path, null, null);
  }

  JsonNode post(Person owner, String path, @Nullable Object body) {
    return send(owner, "POST", path, body, null);
  }

  JsonNode post(Person owner, String path, @Nullable Object body, long version) {
    return send(owner, "POST", path, body, version);
  }

  JsonNode put(Person owner, String path, Object body, @Nullable Long version) {
    return send(owner, "PUT", path, body, version);
  }

  JsonNode delete(Person owner, String path, @Nullable Long version) {
    return send(owner, "DELETE", path, null, version);
  }

  /** Reads the current version of something, as a client does before it changes it. */
  long version(Person owner, String path) {
    HttpResponse<String> answer = exchange(owner, "GET", path, null, null).send(port);
    String etag = answer
        .headers()
        .firstValue("ETag")
        .orElseThrow(() -> new AssertionError(
            "no ETag at " + path + ": " + answer.statusCode() + " " + answer.body()));
    return Long.parseLong(etag.replace("\"", ""));
  }

  private JsonNode send(
      Person owner, String method, String path, @Nullable Object body, @Nullable Long version) {
    Exchange good = exchange(owner, method, path, body, version);
    String operation = method + " " + ID.matcher(path.split("\\?")[0]).replaceAll("{id}");
    seen.add(operation);
    if (attacked.merge(operation, 1, Integer::sum) <= ATTACKS_PER_OPERATION) {
      attack(operation, good, owner);
    }
    HttpResponse<String> answer = good.send(port);
    assertThat(answer.statusCode())
        .as("%s by %s: %s", operation, owner.familyName(), answer.body())
        .isBetween(200, 299);
    return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
  }

  private void attack(String operation, Exchange good, Person owner) {
    List<Future<?>> sent = new ArrayList<>();
    for (Breakages.Broken variant : Breakages.of(good)) {
      sent.add(senders.submit(() -> {
        int status = variant.exchange().send(port).statusCode();
        count(broken, operation, status);
        if (status < 400 || status > 499) {
          complain(operation + " [" + variant.what() + "] " + status);
        }
      }));
    }
    boolean namesSomething = ID.matcher(good.target()).find();
    for (Person stranger : strangers) {
      if (!namesSomething && stranger.tenant().equals(owner.tenant())) {
        // Somebody of the same office may well begin something of the same kind.
        continue;
      }
      sent.add(senders.submit(() -> {
        Exchange theirs = good.with("Authorization", bearer(stranger));
        HttpResponse<String> answer = theirs.send(port);
        count(foreign, operation, answer.statusCode());
        String complaint = complaint(theirs, answer);
        if (complaint != null) {
          complain(operation + " as " + stranger + ": " + complaint);
        }
      }));
    }
    sent.forEach(HostileApi::await);
  }

  /**
   * What is wrong with the answer a stranger got. A request that names an id has to be answered exactly as if the id
   * did not exist: same status, same code. One without an id may list what is theirs.
   */
  private @Nullable String complaint(Exchange theirs, HttpResponse<String> answer) {
    if (answer.statusCode() >= 500) {
      return "status " + answer.statusCode();
    }
    if (!ID.matcher(theirs.target()).find()) {
      return null;
    }
    if (answer.statusCode() < 400) {
      return "let in with " + answer.statusCode();
    }
    String unknown =
        ID.matcher(theirs.target()).replaceAll(id -> UUID.randomUUID().toString());
    HttpResponse<String> twin = theirs.withTarget(unknown).send(port);
    boolean same = twin.statusCode() == answer.statusCode()
        && withoutTrace(twin.body()).equals(withoutTrace(answer.body()))
        && twin.headers().map().keySet().equals(answer.headers().map().keySet());
    return same ? null : "told apart from an unknown id: " + answer.body() + " / " + twin.body();
  }

  private static String withoutTrace(String problem) {
    return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
  }

  private Exchange exchange(
      Person person, String method, String path, @Nullable Object body, @Nullable Long version) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Authorization", bearer(person));
    headers.put("Accept", "application/json, application/problem+json");
    if (body != null) {
      headers.put("Content-Type", "application/json");
    }
    if (version != null) {
      headers.put("If-Match", "\"" + version + "\"");
    }
    byte[] bytes =
        body == null ? null : JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    return new Exchange(method, path, headers, bytes);
  }

  private static String bearer(Person person) {
    return "Bearer " + TestPortal.issuer().token(person.tenant(), person.subject());
  }

  private synchronized void count(
      Map<String, Map<Integer, Integer>> counts, String operation, int status) {
    counts.computeIfAbsent(operation, key -> new TreeMap<>()).merge(status, 1, Integer::sum);
  }

  private synchronized void complain(String what) {
    wrong.add(what);
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  List<String> wrong() {
    return wrong;
  }

  int brokenSent() {
    return total(broken);
  }

  int foreignSent() {
    return total(foreign);
  }

  TreeSet<String> operations() {
    return seen;
  }

  private static int total(Map<String, Map<Integer, Integer>> counts) {
    return counts.values().stream()
        .flatMap(statuses -> statuses.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** Status counts per operation, for the log of the run. */
  String report() {
    StringBuilder report = new StringBuilder();
    broken.forEach((operation, statuses) -> report.append(
        "%-75s broken %s foreign %s%n".formatted(operation, statuses, foreign.get(operation))));
    return report
        .append("%d broken requests, %d foreign ones".formatted(brokenSent(), foreignSent()))
        .toString();
  }

  void close() {
    senders.shutdownNow();
  }
}
