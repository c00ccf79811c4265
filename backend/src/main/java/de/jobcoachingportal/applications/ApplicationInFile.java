package de.jobcoachingportal.applications;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.FilePapers;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The application on paper: what was asked and what was answered, as far as its reader may know it. */
@Component
class ApplicationInFile implements FilePapers {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String TITLE = "Antrag auf Jobcoaching";

  private final Applications applications;
  private final CaseRules rules;
  private final LetterPdf pdf;
  private final Clock clock;

  ApplicationInFile(Applications applications, CaseRules rules, LetterPdf pdf, Clock clock) {
    this.applications = applications;
    this.rules = rules;
    this.pdf = pdf;
    this.clock = clock;
  }

  @Override
  public Flux<FilePaper> of(CaseFile file) {
    return applications
        .of(file)
        .filter(filled -> file.coachingCase().filedOn() != null
            || filled.employeeVersion() != null
            || filled.companyVersion() != null)
        .zipWith(rules.bodyName(file))
        .map(found -> new FilePaper(
            "APPLICATION", TITLE, pdf.print(sheet(found.getT1(), file, found.getT2()))))
        .flux();
  }

  private Sheet sheet(Applications.Filled filled, CaseFile file, String office) {
    var sections = new ArrayList<Sheet.Section>();
    LocalDate filed = file.coachingCase().filedOn();
    sections.add(new Sheet.Section(
        "Angaben der beschäftigten Person",
        filed == null
            ? "Der Antrag ist noch nicht gestellt."
            : "Eingegangen am " + DAY.format(filed) + ".",
        employee(filled.employee(), file.sees(Audience.HEALTH))));
    sections.add(new Sheet.Section(
        "Angaben des Betriebs", null, company(filled.company(), file.sees(Audience.TRADE_SECRET))));
    return new Sheet(
        office, file.coachingCase().number(), DAY.format(LocalDate.now(clock)), TITLE, sections);
  }

  static List<Sheet.Line> employee(EmployeePart part, boolean health) {
    var lines = new ArrayList<>(List.of(
        line("Grad der Behinderung (GdB)", part.disabilityDegree()),
        line("Gibt es eine Gleichstellung?", word(part.equalStatus())),
        line("Nachweis der Behinderung oder Gleichstellung", word(part.proof())),
        line("Art der Beschäftigung", word(part.employment())),
        line("Betrieb und Ort", part.workplace()),
        line("Tätigkeit", part.job()),
        line("Arbeitszeit in der Woche", hours(part.weeklyMinutes())),
        line("Im Betrieb seit", day(part.employedSince()))));
    if (health) {
      lines.add(line("Was ist bei der Arbeit schwierig?", part.difficulties()));
      lines.add(line("Was würde helfen?", part.wouldHelp()));
    }
    lines.addAll(List.of(
        line("Ist der Arbeitsplatz in Gefahr?", word(part.jobInDanger())),
        line(
            "Kommt die Behinderung von einem Arbeitsunfall oder einer Berufskrankheit?",
            word(part.accident())),
        line("Wurde schon eine andere Stelle gefragt?", word(part.rehabilitationAsked()))));
    if (part.rehabilitationAsked() == Answer.YES || part.rehabilitationCarrier() != null) {
      lines.add(line("Welche Stelle?", part.rehabilitationCarrier()));
    }
    return lines;
  }

  private static List<Sheet.Line> company(CompanyPart part, boolean secrets) {
    var lines = new ArrayList<>(List.of(
        line("Welche Aufgaben gehören zum Arbeitsplatz?", part.tasks()),
        line("Was fällt bei der Arbeit auf?", part.observed()),
        line("Arbeitszeit in der Woche", hours(part.weeklyMinutes())),
        line("Befristet bis", day(part.fixedTermUntil())),
        line("Ist der Betrieb ein Inklusionsbetrieb?", word(part.inclusionCompany())),
        line("Ist der Arbeitsplatz in Gefahr?", word(part.jobInDanger())),
        line(
            "Soll die Beschäftigung weitergehen, wenn das Jobcoaching gelingt?",
            word(part.continueOnSuccess())),
        line("Ansprechperson im Betrieb", part.contact())));
    if (secrets) {
      lines.add(line("Betriebs- oder Geschäftsgeheimnisse, die wichtig sind", part.tradeSecrets()));
    }
    return lines;
  }

  private static Sheet.Line line(String question, @Nullable Object answer) {
    String text = answer == null ? "" : answer.toString().strip();
    return new Sheet.Line(question, text.isEmpty() ? "nicht angegeben" : text);
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : DAY.format(day);
  }

  private static @Nullable String hours(@Nullable Integer minutes) {
    return minutes == null
        ? null
        : minutes / 60 + " Stunden" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " Minuten");
  }

  private static @Nullable String word(@Nullable Enum<?> answer) {
    return switch (answer) {
      case null -> null;
      case Answer yes ->
        switch (yes) {
          case YES -> "Ja";
          case NO -> "Nein";
          case UNKNOWN -> "Weiß ich nicht";
        };
      case EmployeePart.EqualStatus status ->
        switch (status) {
          case YES -> "Ja";
          case NO -> "Nein";
          case APPLIED -> "Beantragt";
        };
      case EmployeePart.Proof proof ->
        switch (proof) {
          case ENCLOSED -> "Liegt vor";
          case FOLLOWS -> "Wird nachgereicht";
          case NONE -> "Gibt es nicht";
        };
      case EmployeePart.Employment employment ->
        switch (employment) {
          case EMPLOYED -> "Angestellt";
          case TRAINEE -> "In Ausbildung";
          case CIVIL_SERVANT -> "Im Beamtenverhältnis";
          case SELF_EMPLOYED -> "Selbstständig";
          case WORKSHOP -> "In einer Werkstatt für behinderte Menschen";
        };
      default -> throw new IllegalArgumentException("No words for " + answer);
    };
  }
}
