package de.jobcoachingportal.consents;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseHistory;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.cases.Todos;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.ExpectedVersion;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People are asked, answer, and take back. Revoking works forward: the next request already follows it. */
@Service
public class Consents {

  private final ConsentForms forms;
  private final CaseRules rules;
  private final ConsentRepository consents;
  private final ReleaseStore releases;
  private final CaseHistory history;
  private final Todos todos;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Consents(
      ConsentForms forms,
      CaseRules rules,
      ConsentRepository consents,
      ReleaseStore releases,
      CaseHistory history,
      Todos todos,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.forms = forms;
    this.rules = rules;
    this.consents = consents;
    this.releases = releases;
    this.history = history;
    this.todos = todos;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** What can be asked in a case, in the words that fit it. */
  public Mono<List<ConsentForm>> forms(CaseFile file) {
    return rules.isAboutCoaching(file).map(forms::all);
  }

  /** All answers of a case, latest first. */
  public Flux<Consent> of(UUID caseId) {
    return consents.findByCaseIdOrderByIdDesc(caseId);
  }

  /** Whether somebody has given this and not taken it back. */
  public Mono<Boolean> inForce(UUID caseId, String form) {
    return of(caseId).any(consent -> consent.form().equals(form) && consent.isInForce());
  }

  /** Asks a participant for an answer; it waits for them. */
  public Mono<Void> ask(CaseFile file, String form, UUID personId, Actor actor) {
    return known(file, form)
        .flatMap(known -> todos.open(new Todos.Asked(
            file.id(),
            todo(known.form()),
            new Todos.Person(personId),
            null,
            null,
            null,
            Map.of("form", known.form()))))
        .then(noted(file, actor, "CONSENT_ASKED", file.id()));
  }

  /**
   * Somebody gives or refuses.
   *
   * @throws ProblemException consents.form-unknown, consents.text-changed, consents.not-yours-to-give,
   *     consents.nobody-chosen
   */
  public Mono<Consent> give(CaseFile file, GiveConsent request, Actor actor) {
    return known(file, request.form())
        .doOnNext(form -> check(form, request, file))
        .flatMap(form -> replaceEarlier(file, form)
            .then(Mono.defer(() -> consents.save(fresh(file, form, request, actor))))
            .flatMap(consent -> putInForce(consent, form, request).thenReturn(consent)))
        .flatMap(consent -> history
            .note(
                file,
                "CONSENT_" + consent.decision() + "_" + consent.form(),
                null,
                Audience.EVERYONE)
            .then(todos.done(file.id(), todo(consent.form())))
            .then(noted(file, actor, "CONSENT_" + consent.decision(), consent.id()))
            .thenReturn(consent));
  }

  private static void check(ConsentForm form, GiveConsent request, CaseFile file) {
    if (!form.textVersion().equals(request.textVersion())) {
      throw new ProblemException(ConsentProblem.TEXT_CHANGED);
    }
    if (!form.givers().contains(file.actingAs())) {
      throw new ProblemException(ConsentProblem.NOT_YOURS_TO_GIVE);
    }
    var chosen = request.decision() == Consent.Decision.GIVEN && form.releases() != null;
    if (!form.to().containsAll(request.to()) || (chosen && request.to().isEmpty())) {
      throw new ProblemException(
          ConsentProblem.NOBODY_CHOSEN,
          new FieldError("/to", "choice", ConsentProblem.NOBODY_CHOSEN.title()));
    }
  }

  /** The employee and who represents them give one answer, not two that contradict each other: the later one counts. */
  private Mono<Void> replaceEarlier(CaseFile file, ConsentForm form) {
    return consents
        .findByCaseIdAndFormAndEndedAtIsNull(file.id(), form.form())
        .filter(before -> before.givenBy().equals(giver(file))
            || (file.actingAs().side() == Relation.Side.EMPLOYEE
                && before.givenAs().side() == Relation.Side.EMPLOYEE))
        .concatMap(before -> end(before, Consent.Why.REPLACED))
        .then();
  }

  private Consent fresh(CaseFile file, ConsentForm form, GiveConsent request, Actor actor) {
    var recorded = request.recordedFor();
    return new Consent(
        Ids.next(),
        null,
        file.id(),
        form.form(),
        form.kind(),
        giver(file),
        file.actingAs(),
        request.decision(),
        request.to().stream().distinct().map(Relation::name).toList(),
        request.scope(),
        form.textVersion(),
        request.shown(form.text()),
        recorded == null ? Consent.How.PORTAL : how(recorded.channel()),
        recorded == null ? LocalDate.now(clock) : recorded.receivedOn(),
        actor.id(),
        null,
        null);
  }

  private static Consent.How how(RecordedFor.Channel channel) {
    return switch (channel) {
      case PHONE -> Consent.How.PHONE;
      case LETTER -> Consent.How.LETTER;
      case IN_PERSON -> Consent.How.IN_PERSON;
    };
  }

  private static UUID giver(CaseFile file) {
    var other = file.onBehalfOf();
    return other == null ? file.actor().id() : other.personId();
  }

  private Mono<Void> putInForce(Consent consent, ConsentForm form, GiveConsent request) {
    var what = form.releases();
    return what == null || !consent.isInForce()
        ? Mono.empty()
        : releases.put(consent, what, reached(request.to()), clock.instant());
  }

  private static Set<Relation> reached(List<Relation> chosen) {
    var reached = EnumSet.noneOf(Relation.class);
    chosen.forEach(relation -> reached.addAll(ConsentForm.reached(relation)));
    return reached;
  }

  /** Somebody takes back what they gave, without a reason. What was done until now stays right. */
  public Mono<Consent> revoke(CaseFile file, UUID consentId, ExpectedVersion version, Actor actor) {
    return consents
        .findByIdAndCaseId(consentId, file.id())
        .switchIfEmpty(Mono.error(() -> new ProblemException(ConsentProblem.UNKNOWN)))
        .doOnNext(consent -> checkRevocable(consent, file, version))
        .flatMap(consent -> end(consent, Consent.Why.REVOKED))
        .flatMap(revoked -> history
            .note(file, "CONSENT_REVOKED_" + revoked.form(), null, Audience.EVERYONE)
            .then(todos.open(Todos.Asked.ofGroup(file.id(), "CONSENT_REVOKED", null, null)
                .with(Map.of("form", revoked.form()))))
            .then(noted(file, actor, "CONSENT_REVOKED", revoked.id()))
            .thenReturn(revoked));
  }

  private void checkRevocable(Consent consent, CaseFile file, ExpectedVersion version) {
    var givers = forms
        .find(consent.form(), true)
        .map(ConsentForm::givers)
        .orElse(List.of(consent.givenAs()));
    if (!givers.contains(file.actingAs())) {
      throw new ProblemException(ConsentProblem.NOT_YOURS_TO_GIVE);
    }
    version.mustBe(consent.version());
    if (consent.endedAt() != null) {
      throw new ProblemException(ConsentProblem.ALREADY_ENDED);
    }
  }

  private Mono<Consent> end(Consent consent, Consent.Why why) {
    return releases.takeBack(consent.id()).then(consents.save(consent.ended(why, clock.instant())));
  }

  private Mono<ConsentForm> known(CaseFile file, String form) {
    return rules
        .isAboutCoaching(file)
        .flatMap(coaching -> Mono.justOrEmpty(forms.find(form, coaching)))
        .switchIfEmpty(Mono.error(() -> new ProblemException(
            ConsentProblem.FORM_UNKNOWN,
            new FieldError("/form", "unknown", ConsentProblem.FORM_UNKNOWN.title()))));
  }

  private static String todo(String form) {
    return "CONSENT_GIVE_" + form;
  }

  private Mono<Void> noted(CaseFile file, Actor actor, String action, UUID thing) {
    return audit
        .wrote(actor, action, file.id(), file.actingAs().name(), thing)
        .then(live.changed(file.id(), "consents"));
  }
}
