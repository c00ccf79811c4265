package de.jobcoachingportal.tenancy;

import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The eight proofs an office's administration signs before the office works with real people. */
@Component
public class GoLiveList {
  private final GoLiveStore store;
  private final TenantRegistry registry;
  private final Clock clock;

  GoLiveList(GoLiveStore store, TenantRegistry registry, Clock clock) {
    this.store = store;
    this.registry = registry;
    this.clock = clock;
  }

  public static final List<Entry> NONE_SIGNED =
      Arrays.stream(GoLiveItem.values()).map(item -> new Entry(item, null)).toList();

  /** One line of the list; unsigned while {@code signature} is null. */
  public record Entry(GoLiveItem item, @Nullable Signature signature) {}

  /** @param reference where the proof can be found, e.g. a file number */
  public record Signature(LocalDate dated, String reference, String signedBy, Instant signedAt) {}

  public Mono<List<Entry>> of(String tenantKey) {
    return ofAll().map(lists -> lists.getOrDefault(tenantKey, NONE_SIGNED));
  }

  /** The lists of all offices that signed anything, by key. */
  public Mono<Map<String, List<Entry>>> ofAll() {
    return store
        .signed()
        .collectMultimap(GoLiveStore.Signed::tenantKey, GoLiveStore.Signed::entry)
        .map(signed -> signed.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, office -> complete(office.getValue()))));
  }

  private static List<Entry> complete(Collection<Entry> signed) {
    return NONE_SIGNED.stream()
        .map(open -> signed.stream()
            .filter(entry -> entry.item() == open.item())
            .findFirst()
            .orElse(open))
        .toList();
  }

  /** Signs one proof, or signs it anew with another date or reference. */
  public Mono<Void> sign(
      String tenantKey, GoLiveItem item, LocalDate dated, String reference, String signedBy) {
    return dated.isAfter(LocalDate.now(clock))
        ? Mono.error(new ProblemException(
            OnboardingProblem.PROOF_IN_FUTURE,
            new FieldError("/dated", "in-future", "Das Datum liegt in der Zukunft.")))
        : store.sign(tenantKey, item, dated, reference, signedBy);
  }

  /** Takes a signature back; not once the office works with real people. */
  public Mono<Void> withdraw(String tenantKey, GoLiveItem item) {
    return registry
        .byKey(tenantKey)
        .filter(tenant -> tenant.state() == TenantState.TRIAL)
        .switchIfEmpty(Mono.error(() -> new ProblemException(OnboardingProblem.PROOFS_FIXED)))
        .flatMap(trial -> store.withdraw(tenantKey, item));
  }
}
