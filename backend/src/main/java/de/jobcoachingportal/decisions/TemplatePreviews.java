package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.decisions.Decision.Content;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.PrintedLetter;
import de.jobcoachingportal.programmes.DecidingBodies;
import de.jobcoachingportal.programmes.OfferedProgramme;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeVersion;
import de.jobcoachingportal.programmes.Programmes;
import de.jobcoachingportal.templates.TemplateKind;
import de.jobcoachingportal.templates.TemplateVersion;
import de.jobcoachingportal.templates.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A template with an invented case in it, for whoever writes the template. */
@Service
public class TemplatePreviews {
  private final Templates templates;
  private final Programmes programmes;
  private final LetterPdf letters;
  private final DecidingBodies bodies;
  private final Clock clock;

  TemplatePreviews(
      Templates templates,
      Programmes programmes,
      LetterPdf letters,
      DecidingBodies bodies,
      Clock clock) {
    this.templates = templates;
    this.programmes = programmes;
    this.letters = letters;
    this.bodies = bodies;
    this.clock = clock;
  }

  public Mono<PrintedLetter> print(UUID templateId, DecisionKind kind, Actor actor) {
    return letter(templateId, kind, actor).flatMap(letters::print);
  }

  public Mono<Letter> letter(UUID templateId, DecisionKind kind, Actor actor) {
    return templates
        .one(templateId, actor)
        .flatMap(template -> Mono.zip(
            Mono.just(template), rules(template.body()), bodies.letterhead(template.body())))
        .map(found -> {
          TemplateVersion template = found.getT1();
          var facts = new NoticeLetter.Facts(
              found.getT3(),
              "MUSTER-0001",
              new Addressee(
                  new UUID(0, 0),
                  "FRAU",
                  "Mara",
                  "Muster",
                  "Musterweg 1\n12345 Musterstadt",
                  false),
              LocalDate.now(clock).minusDays(20),
              "Herr Beispiel",
              3600,
              found.getT2().name(),
              found.getT2().parameters().frame().hours(),
              found.getT2().parameters().legal(),
              template.content().remedy(),
              LocalDate.now(clock),
              "Frau Vorlage",
              null);
          Decision sample = sample(kind);
          return template.kind() == TemplateKind.NOTICE
              ? NoticeLetter.of(sample, facts, template)
              : NoticeLetter.plain(sample, facts, template);
        });
  }

  /** Of the first programme the body decides; the usual one where it decides none yet. */
  private Mono<ProgrammeVersion> rules(DecidingBody body) {
    return programmes
        .offered()
        .filter(offered -> offered.decidingBody() == body)
        .next()
        .map(OfferedProgramme::version)
        .switchIfEmpty(Mono.defer(programmes::inForce));
  }

  private Decision sample(DecisionKind kind) {
    LocalDate start = LocalDate.now(clock).plusDays(14);
    var content = new Content(
        kind.takes() ? -600 : 3600,
        start,
        start.plusMonths(9).minusDays(1),
        "Das ist ein Beispiel. Hier stehen die Gründe der Entscheidung.",
        null,
        "Das ist ein Beispiel. Hier stehen die Gründe in einfachen Worten.",
        new Decision.Terms(
            kind == DecisionKind.PARTIAL_GRANT
                ? "Beantragt waren 80 Stunden. 20 Stunden bewilligen wir nicht, weil …"
                : null,
            null,
            kind.givesHours()
                ? List.of("Der Jobcoach berichtet uns nach drei Monaten.")
                : List.of(),
            kind == DecisionKind.PERSONAL_BUDGET ? 300000 : null,
            kind == DecisionKind.GRANT_BENEFIT || kind == DecisionKind.CHANGE_BENEFIT
                ? new Contribution(60000, 75, BenefitRequest.Payer.EMPLOYER, null)
                : null),
        Map.of());
    return Decision.drafted(
        new UUID(0, 1),
        new UUID(0, 2),
        kind,
        content,
        new UUID(0, 3),
        new UUID(0, 4),
        clock.instant());
  }
}
