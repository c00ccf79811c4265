package de.jobcoachingportal.platform.web;

import de.jobcoachingportal.identity.PortalAuthentication;
import de.jobcoachingportal.tenancy.OperatorStore;
import de.jobcoachingportal.tenancy.OperatorStore.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who did what to which office. No case is mentioned anywhere in it. */
@RestController
class JournalController {
  private static final int PAGE = 50;

  private final OperatorStore operators;

  JournalController(OperatorStore operators) {
    this.operators = operators;
  }

  /** @param next cursor of the next page; null on the last */
  record JournalView(List<EntryView> entries, @Nullable UUID next) {

    static JournalView of(List<Entry> entries) {
      var page = entries.stream().limit(PAGE).map(EntryView::of).toList();
      return new JournalView(page, entries.size() > PAGE ? page.getLast().id() : null);
    }
  }

  /**
   * @param office key of the office
   * @param action as the client's text key, for example {@code SUSPENDED}
   * @param detail a reason or the name of a step
   */
  record EntryView(
      UUID id,
      Instant at,
      String operator,
      String office,
      String action,
      @Nullable String detail) {

    static EntryView of(Entry entry) {
      return new EntryView(
          entry.id(),
          entry.at(),
          entry.operator(),
          entry.tenant(),
          entry.action(),
          entry.detail().isEmpty() ? null : entry.detail());
    }
  }

  /** The newest first, 50 a page. */
  @GetMapping("/api/platform/journal")
  Mono<JournalView> journal(
      @RequestParam(required = false) @Nullable UUID before, PortalAuthentication token) {
    return operators
        .bySubject(token.subject())
        .then(operators.journal(before, PAGE + 1).collectList())
        .map(JournalView::of);
  }
}
