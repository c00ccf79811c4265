package de.jobcoachingportal.decisions;

import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.programmes.ProgrammeParameters.Legal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a notice: what is decided, why, on which paragraph, and what the person can do against it. */
final class NoticeLetter {

  /**
   * @param day null while it is a draft
   * @param signer null while nobody has issued it
   * @param ledgerMinutes all minutes granted before
   */
  record Facts(
      String office,
      String fileNumber,
      Addressee addressee,
      @Nullable LocalDate filedOn,
      @Nullable String coach,
      int ledgerMinutes,
      Legal legal,
      @Nullable LocalDate day,
      @Nullable String signer) {}

  private NoticeLetter() {}

  static Letter of(Decision decision, Facts facts) {
    return new Letter(
        new Letter.Head(
            facts.office(),
            facts.office(),
            facts.fileNumber(),
            facts.day() == null ? "wird beim Erlass eingesetzt" : GermanText.date(facts.day()),
            facts.addressee().lines()),
        subject(decision.kind()),
        facts.addressee().greeting(),
        body(decision, facts),
        "Mit freundlichen Grüßen\n\nIm Auftrag\n"
            + (facts.signer() == null ? "Name der zweiten Person" : facts.signer()));
  }

  static String subject(Decision.Kind kind) {
    return switch (kind) {
      case GRANT -> "Bescheid: Sie erhalten Jobcoaching am Arbeitsplatz";
      case REJECT -> "Bescheid über Ihren Antrag auf Jobcoaching am Arbeitsplatz";
      case EXTEND -> "Bescheid: Ihr Jobcoaching wird verlängert";
      case REFUSE_EXTENSION -> "Bescheid über die Verlängerung Ihres Jobcoachings";
    };
  }

  private static List<Letter.Block> body(Decision decision, Facts facts) {
    var blocks = new ArrayList<Letter.Block>();
    blocks.add(new Letter.Text(opening(decision.kind(), facts)));
    blocks.add(new Letter.Numbered(rulings(decision, facts)));
    blocks.add(new Letter.Heading("Gründe"));
    blocks.add(new Letter.Text(
        decision.content().reasons().isBlank()
            ? "(noch nicht geschrieben)"
            : decision.content().reasons()));
    blocks.add(new Letter.Heading("Rechtsgrundlage"));
    blocks.add(new Letter.Text(legalBasis(facts.legal())));
    if (decision.kind().gives()) {
      blocks.add(new Letter.Heading("Hinweise"));
      blocks.add(new Letter.Bullets(List.of(
          "Der Auftrag des Jobcoachs schließt Ihre Vorgesetzten, Ihre Kolleginnen und Ihre Kollegen ein. Auch sie lernen.",
          "Endet das Jobcoaching früher, sagt das nichts über Ihre Leistung aus.",
          "Sie können Ihre Zustimmung jederzeit zurücknehmen. Dann endet das Jobcoaching.",
          "Bitte sagen Sie uns, wenn sich etwas ändert, das für diesen Bescheid wichtig ist.")));
    }
    blocks.add(new Letter.Heading("Ihr Recht: Widerspruch"));
    blocks.add(new Letter.Text(RemedyText.of(facts.legal(), facts.office())));
    return blocks;
  }

  private static String opening(Decision.Kind kind, Facts facts) {
    String day = facts.filedOn() == null ? "" : " vom " + GermanText.date(facts.filedOn());
    return kind.isAboutExtension()
        ? "über die Verlängerung Ihres Jobcoachings entscheiden wir:"
        : "über Ihren Antrag" + day + " entscheiden wir:";
  }

  private static List<String> rulings(Decision decision, Facts facts) {
    return switch (decision.kind()) {
      case REJECT -> List.of("Ihren Antrag auf Jobcoaching am Arbeitsplatz lehnen wir ab.");
      case REFUSE_EXTENSION ->
        List.of(
            "Den Antrag, Ihr Jobcoaching zu verlängern, lehnen wir ab.",
            "Die bisherige Bewilligung gilt weiter.");
      case GRANT -> grant(decision, facts);
      case EXTEND -> extension(decision, facts);
    };
  }

  private static List<String> grant(Decision decision, Facts facts) {
    var rulings = new ArrayList<String>();
    Decision.Content content = decision.content();
    rulings.add(
        "Sie erhalten Jobcoaching am Arbeitsplatz im Umfang von " + hours(content.minutes()) + ".");
    rulings.add("Das Jobcoaching beginnt frühestens am " + date(content.startsOn())
        + " und endet spätestens am " + date(content.endsOn()) + ".");
    rulings.add("Ihr Jobcoach ist "
        + (facts.coach() == null ? "(noch nicht ausgewählt)" : facts.coach()) + ".");
    rulings.add(
        "Die Kosten tragen wir. Für Sie und Ihren Arbeitgeber ist das Jobcoaching kostenfrei.");
    return rulings;
  }

  private static List<String> extension(Decision decision, Facts facts) {
    var rulings = new ArrayList<String>();
    Decision.Content content = decision.content();
    if (content.minutes() == null || content.minutes() > 0) {
      String together = content.minutes() == null
          ? ""
          : " Zusammen sind es " + GermanText.hours(facts.ledgerMinutes() + content.minutes())
              + ".";
      rulings.add("Sie erhalten weitere " + hours(content.minutes()) + " Jobcoaching." + together);
    }
    rulings.add("Das Jobcoaching endet spätestens am " + date(content.endsOn()) + ".");
    if (facts.coach() != null) {
      rulings.add("Ihr Jobcoach bleibt " + facts.coach() + ".");
    }
    return rulings;
  }

  private static String legalBasis(Legal legal) {
    String basis =
        legal.basis().isEmpty() ? "(noch nicht festgelegt)" : String.join(", ", legal.basis());
    return legal.claim()
        ? basis + "."
        : basis + ". Die Leistung steht in unserem Ermessen (§ 39 SGB I).";
  }

  private static String hours(@Nullable Integer minutes) {
    return minutes == null ? "(noch nicht eingetragenen) Stunden" : GermanText.hours(minutes);
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "(noch nicht eingetragen)" : GermanText.date(day);
  }
}
