package de.jobcoachingportal.reviews;

import de.jobcoachingportal.goals.Stage;
import de.jobcoachingportal.letters.Letter;
import de.jobcoachingportal.letters.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The words of a closing report as it is sent to the employee and handed out to everybody who takes part. */
final class ClosingLetter {
  static final String SUBJECT = "Abschlussbericht zum Jobcoaching";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private ClosingLetter() {}

  static Letter of(
      Letter.Head head,
      String salutation,
      ClosingTalk talk,
      Facts facts,
      AfterCarePlan care,
      String issuer) {
    var blocks = new ArrayList<Letter.Block>();
    blocks.add(new Letter.Text("das Jobcoaching ist zu Ende. Hier steht, was es gebracht hat."));
    blocks.add(new Letter.Heading("Abschlussgespräch"));
    blocks.add(
        new Letter.Text("Am " + day(talk.talkOn()) + ". Dabei waren: " + talk.talkWith() + "."));
    blocks.add(new Letter.Text(
        talk.stable()
            ? "Die Arbeit läuft ohne Jobcoach gut."
            : "Die Arbeit läuft ohne Jobcoach noch nicht sicher."));
    section(blocks, "Was sich verändert hat", talk.result());
    section(blocks, "Was geholfen hat", talk.whatHelped());
    if (talk.remaining() != null) {
      section(blocks, "Was noch offen ist", talk.remaining());
    }
    goals(blocks, facts);
    if (facts.hours() != null) {
      section(blocks, "Stunden", hours(facts.hours()));
    }
    section(
        blocks,
        "Wie es weitergeht",
        "Ab " + day(care.beginsOn()) + " fragt nach: " + care.contactName() + " ("
            + carer(care.carer()) + ").");
    return new Letter(head, SUBJECT, salutation, blocks, "Mit freundlichen Grüßen\n\n" + issuer);
  }

  private static void goals(List<Letter.Block> blocks, Facts facts) {
    if (facts.overallGoal() == null && facts.goals().isEmpty()) {
      return;
    }
    blocks.add(new Letter.Heading("Ziele"));
    if (facts.overallGoal() != null) {
      blocks.add(new Letter.Text("Gemeinsames Ziel: " + facts.overallGoal()));
    }
    if (!facts.goals().isEmpty()) {
      blocks.add(new Letter.Bullets(facts.goals().stream()
          .map(goal -> goal.title() + " – " + stage(goal.stage()) + " seit " + day(goal.since()))
          .toList()));
    }
  }

  private static void section(List<Letter.Block> blocks, String heading, String text) {
    blocks.add(new Letter.Heading(heading));
    blocks.addAll(Typed.blocks(text));
  }

  private static String hours(Facts.Hours hours) {
    return duration(hours.usedMinutes()) + " von " + duration(hours.grantedMinutes())
        + " wurden gebraucht.";
  }

  private static String duration(int minutes) {
    return minutes % 60 == 0
        ? minutes / 60 + " Std."
        : minutes / 60 + " Std. " + minutes % 60 + " Min.";
  }

  private static String stage(Stage stage) {
    return switch (stage) {
      case PROPOSED -> "vorgeschlagen";
      case AGREED -> "vereinbart";
      case IN_PROGRESS -> "in Arbeit";
      case REACHED -> "erreicht";
      case DROPPED -> "nicht mehr verfolgt";
    };
  }

  private static String carer(AfterCarePlan.Carer carer) {
    return switch (carer) {
      case IFD -> "Integrationsfachdienst";
      case COMPANY_CONTACT -> "Ansprechperson im Betrieb";
      case SBV -> "Schwerbehindertenvertretung";
    };
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
