package de.jobcoachingportal.decisions;

import de.jobcoachingportal.benefits.BenefitRequest;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.Typed;
import de.jobcoachingportal.programmes.Letterhead;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Hours;
import de.jobcoachingportal.programmes.ProgrammeParameters.Legal;
import de.jobcoachingportal.templates.Filling;
import de.jobcoachingportal.templates.Placeholder;
import de.jobcoachingportal.templates.TemplateVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the templates of the office: the notice, and its twin in plain words. */
final class NoticeLetter {
  private static final String USUAL = "Jobcoaching am Arbeitsplatz";

  /**
   * @param office who decides, the office itself or another body
   * @param day null while it is a draft
   * @param signer null while nobody has issued it
   * @param ledgerMinutes all minutes granted before
   * @param programme what it is called
   * @param hours how the programme counts them
   * @param benefit what is decided beside coaching; null where it is the coaching
   * @param remedy the office's text for all its programmes; null where it has none
   */
  record Facts(
      Letterhead office,
      String fileNumber,
      Addressee addressee,
      @Nullable LocalDate filedOn,
      @Nullable String coach,
      int ledgerMinutes,
      String programme,
      Hours hours,
      Legal legal,
      @Nullable String remedy,
      @Nullable LocalDate day,
      @Nullable String signer,
      @Nullable BenefitRequest benefit) {}

  private NoticeLetter() {}

  static Letter of(Decision decision, Facts facts, TemplateVersion template) {
    return letter(
        decision,
        facts,
        template,
        subject(decision.kind(), facts.programme()),
        "Mit freundlichen Grüßen\n\nIm Auftrag\n" + signer(facts));
  }

  /** Goes along with the notice and says that only the notice counts. */
  static Letter plain(Decision decision, Facts facts, TemplateVersion template) {
    return letter(
        decision,
        facts,
        template,
        "Erklärung in einfachen Worten: " + PlainWords.subject(decision.kind()),
        "Mit freundlichen Grüßen\n\n" + signer(facts) + "\n" + facts.office().name());
  }

  private static String signer(Facts facts) {
    return facts.signer() == null ? "Name der zweiten Person" : facts.signer();
  }

  /** After the comma of the salutation a sentence goes on; further down the same sentence begins one. */
  private static List<Letter.Block> goingOn(List<Letter.Block> body) {
    if (body.isEmpty()
        || !(body.getFirst() instanceof Letter.Text(String text))
        || !text.equals(PlainWords.ONLY_NOTICE_COUNTS)) {
      return body;
    }
    return Stream.concat(
            Stream.of(new Letter.Text(text.substring(0, 1).toLowerCase() + text.substring(1))),
            body.stream().skip(1))
        .toList();
  }

  private static Letter letter(
      Decision decision, Facts facts, TemplateVersion template, String subject, String closing) {
    return new Letter(
        new Letter.Head(
            facts.office().name(),
            facts.office().address(),
            contact(facts, template),
            facts.fileNumber(),
            facts.day() == null ? "wird beim Erlass eingesetzt" : GermanText.date(facts.day()),
            facts.addressee().lines()),
        subject,
        facts.addressee().greeting(),
        goingOn(filling(decision, facts, template)
            .fill(template.content(), template.kind(), decision.kind().occasion())),
        closing);
  }

  /** The lines of the office's own template; where it has none, what the preset knows. */
  private static List<String> contact(Facts facts, TemplateVersion template) {
    List<String> own = template.content().letterhead();
    return own.isEmpty() ? facts.office().contact() : own;
  }

  private static Filling filling(Decision decision, Facts facts, TemplateVersion template) {
    Decision.Content content = decision.content();
    Decision.Terms terms = content.terms();
    return new Filling()
        .put(Placeholder.OFFICE, facts.office().name())
        .put(Placeholder.FILE_NUMBER, facts.fileNumber())
        .put(Placeholder.DAY, facts.day() == null ? "…" : GermanText.date(facts.day()))
        .put(Placeholder.FILED_ON, Rulings.date(filedOn(facts)))
        .put(Placeholder.PERSON, facts.addressee().lines().getFirst())
        .put(Placeholder.COACH, facts.coach() == null ? Rulings.NO_COACH : facts.coach())
        .put(Placeholder.HOURS, Rulings.hours(content.minutes(), facts.hours()))
        .put(Placeholder.STARTS_ON, Rulings.date(content.startsOn()))
        .put(Placeholder.ENDS_ON, Rulings.date(content.endsOn()))
        .put(Placeholder.OPENING, opening(decision.kind(), facts))
        .put(Placeholder.RULINGS, List.of(new Letter.Numbered(Rulings.of(decision, facts))))
        .put(Placeholder.NOT_GRANTED, Typed.blocks(terms.notGranted()))
        .put(
            Placeholder.CONDITIONS,
            terms.conditions().isEmpty()
                ? List.of()
                : List.of(new Letter.Bullets(terms.conditions())))
        .put(
            Placeholder.REASONS,
            Typed.blocks(
                content.reasons().isBlank() ? "(noch nicht geschrieben)" : content.reasons()))
        .put(Placeholder.LEGAL_BASIS, Typed.blocks(legalBasis(decision, facts)))
        .put(
            Placeholder.REMEDY,
            Typed.blocks(RemedyText.of(facts.legal(), facts.remedy(), facts.office())))
        .put(
            Placeholder.PLAIN_RULINGS,
            List.of(new Letter.Bullets(PlainWords.rulings(decision, facts))))
        .put(
            Placeholder.PLAIN_REASONS,
            Typed.blocks(content.hasTwin() ? content.plainReasons() : "(noch nicht geschrieben)"))
        .put(Placeholder.ONLY_NOTICE_COUNTS, Typed.blocks(PlainWords.ONLY_NOTICE_COUNTS));
  }

  /** A benefit beside coaching has a name of its own; everything else says which programme it is. */
  static String subject(DecisionKind kind, String programme) {
    String coaching = coaching(programme);
    String about = coaching.equals(USUAL) ? "" : " (" + programme + ")";
    return switch (kind) {
      case GRANT -> "Bescheid: Sie erhalten " + coaching;
      case PARTIAL_GRANT ->
        "Bescheid: Sie erhalten einen Teil des beantragten Jobcoachings" + about;
      case REJECT -> "Bescheid über Ihren Antrag auf " + coaching;
      case EXTEND -> "Bescheid: Ihr Jobcoaching wird verlängert" + about;
      case REFUSE_EXTENSION -> "Bescheid über die Verlängerung Ihres Jobcoachings" + about;
      case CHANGE -> "Änderungsbescheid zu Ihrem Jobcoaching" + about;
      case STOP -> "Bescheid: Ihr Jobcoaching endet" + about;
      case ANALYSIS -> "Bescheid: Stunden für die Analyse Ihres Arbeitsplatzes" + about;
      case PROVISIONAL -> "Bescheid über vorläufiges " + coaching;
      case PERSONAL_BUDGET -> "Bescheid: Persönliches Budget für " + coaching;
      case GRANT_BENEFIT -> "Bescheid: Sie erhalten eine begleitende Hilfe";
      case REFUSE_BENEFIT -> "Bescheid über Ihren Antrag auf eine begleitende Hilfe";
      case CHANGE_BENEFIT -> "Änderungsbescheid zu Ihrer begleitenden Hilfe";
      case STOP_BENEFIT -> "Bescheid: Ihre begleitende Hilfe endet";
    };
  }

  /** What is granted, in the middle of a sentence. */
  static String coaching(String programme) {
    return programme.startsWith("Jobcoaching") ? programme : USUAL + " („" + programme + "“)";
  }

  private static @Nullable LocalDate filedOn(Facts facts) {
    return facts.benefit() == null ? facts.filedOn() : facts.benefit().asking().askedOn();
  }

  private static String opening(DecisionKind kind, Facts facts) {
    if (kind.isAboutExtension()) {
      return "über die Verlängerung Ihres Jobcoachings entscheiden wir:";
    }
    if (kind.takes()) {
      return "über Ihr laufendes Jobcoaching entscheiden wir:";
    }
    if (kind == DecisionKind.CHANGE_BENEFIT || kind == DecisionKind.STOP_BENEFIT) {
      return "über die Hilfe, die wir Ihnen bewilligt haben, entscheiden wir:";
    }
    LocalDate filedOn = filedOn(facts);
    String day = filedOn == null ? "" : " vom " + GermanText.date(filedOn);
    return "über Ihren Antrag" + day + " entscheiden wir:";
  }

  private static String legalBasis(Decision decision, Facts facts) {
    BenefitRequest benefit = facts.benefit();
    String granted = benefit == null
        ? legalBasis(decision.kind(), facts.legal())
        : basis(
            benefit.benefit().entry().legalBasis(), benefit.benefit().entry().claim());
    boolean stops =
        decision.kind() == DecisionKind.STOP || decision.kind() == DecisionKind.STOP_BENEFIT;
    return Curtailment.isNeeded(decision.kind(), decision.content(), benefit)
        ? granted + " " + decision.content().terms().curtailment().sentences(stops)
        : granted;
  }

  private static String basis(String paragraphs, boolean claim) {
    return claim
        ? paragraphs + "."
        : paragraphs + ". Die Leistung steht in unserem Ermessen (§ 39 SGB I).";
  }

  private static String legalBasis(DecisionKind kind, Legal legal) {
    boolean office = legal.decidingBody() == DecidingBody.OFFICE;
    String basis =
        legal.basis().isEmpty() ? "(noch nicht festgelegt)" : String.join(", ", legal.basis());
    String further =
        switch (kind) {
          case PROVISIONAL -> ", § 185 Abs. 7 SGB IX";
          case PERSONAL_BUDGET -> office ? ", § 185 Abs. 8 und § 29 SGB IX" : ", § 29 SGB IX";
          default -> "";
        };
    if (legal.claim()) {
      return basis + further + ".";
    }
    return basis
        + further
        + (office
            ? ". Die Leistung steht in unserem Ermessen (§ 39 SGB I)."
            : ". Über Art und Maß der Leistung entscheiden wir nach pflichtgemäßem Ermessen (§ 107 Abs. 2 SGB IX).");
  }
}
