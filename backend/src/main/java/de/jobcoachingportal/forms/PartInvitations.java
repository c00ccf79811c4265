package de.jobcoachingportal.forms;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CasePeople;
import de.jobcoachingportal.cases.Participant;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.notifications.Nudges;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Whoever fills a form asks the next by mail to fill theirs. The mail only says that something waits in the portal. */
@Service
public class PartInvitations {
  private static final Duration PAUSE = Duration.ofHours(20);

  private final FilledQueries queries;
  private final Definitions definitions;
  private final CasePeople people;
  private final Nudges nudges;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  PartInvitations(
      FilledQueries queries,
      Definitions definitions,
      CasePeople people,
      Nudges nudges,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.queries = queries;
    this.definitions = definitions;
    this.people = people;
    this.nudges = nudges;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Sends a mail to all who fill the part and have a way into the portal.
   *
   * @throws ProblemException forms.not-found, forms.part-confirmed, forms.invited-today, forms.nobody-by-mail
   */
  public Mono<Void> invite(CaseFile file, UUID formId, Filler filler, Actor actor) {
    return queries
        .one(file.id(), formId)
        .filter(row -> row.part().filler() == filler && isOf(row, file))
        .next()
        .switchIfEmpty(Mono.error(() -> new ProblemException(FormProblem.NOT_FOUND)))
        .map(FilledQueries.Row::part)
        .flatMap(part -> {
          if (part.isConfirmed()) {
            return Mono.error(new ProblemException(FormProblem.PART_CONFIRMED));
          }
          if (isTooSoon(part.invitedAt(), clock.instant())) {
            return Mono.error(new ProblemException(FormProblem.INVITED_TODAY));
          }
          return mail(file, filler)
              .then(noted(part.id()))
              .then(audit.wrote(
                  actor, "FORM_PART_INVITED", file.id(), file.actingAs().name(), formId))
              .then(live.changed(file.id(), "forms"));
        });
  }

  private Mono<Void> noted(UUID partId) {
    Instant now = clock.instant();
    return queries
        .invited(partId, now.minus(PAUSE), now)
        .filter(first -> first)
        .switchIfEmpty(Mono.error(() -> new ProblemException(FormProblem.INVITED_TODAY)))
        .then();
  }

  /** Fills a part of it, or leads the case. */
  private boolean isOf(FilledQueries.Row row, CaseFile file) {
    FormLayout layout = definitions.read(row.definition()).asked().layout();
    return mayInvite(new FormReader(file, layout));
  }

  static boolean mayInvite(FormReader reader) {
    return CaseForms.steers(reader.file())
        || reader.layout().sections().stream()
            .anyMatch(section -> reader.fills(section.filledBy()));
  }

  static boolean isTooSoon(@Nullable Instant before, Instant now) {
    return before != null && before.plus(PAUSE).isAfter(now);
  }

  private Mono<Void> mail(CaseFile file, Filler filler) {
    return people
        .present(file.id(), filler.relations())
        .filter(person -> person.reachable() == Participant.Reachable.PORTAL)
        .map(Participant::personId)
        .distinct()
        .concatMap(nudges::order)
        .collectList()
        .filter(mails -> !mails.isEmpty())
        .switchIfEmpty(Mono.error(() -> new ProblemException(FormProblem.NOBODY_BY_MAIL)))
        .then();
  }
}
