package de.jobcoachingportal.decisions;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.CaseRules;
import de.jobcoachingportal.cases.FilePapers;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.Sheet;
import de.jobcoachingportal.programmes.ProgrammeParameters.Hours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The plan that was submitted, with the professional assessment the decision rests on. */
@Component
class PlanInFile implements FilePapers {
  private static final String TITLE = "Planung des Jobcoachings";

  private final Plans plans;
  private final CaseRules rules;
  private final LetterPdf pdf;
  private final Clock clock;

  PlanInFile(Plans plans, CaseRules rules, LetterPdf pdf, Clock clock) {
    this.plans = plans;
    this.rules = rules;
    this.pdf = pdf;
    this.clock = clock;
  }

  @Override
  public Flux<FilePaper> of(CaseFile file) {
    return plans
        .plan(file)
        .filter(plan -> plan.state() == Plan.State.SUBMITTED)
        .flatMapMany(plan -> Mono.zip(
                plans
                    .latestAssessment(file.id())
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty()),
                plans.parameters(file),
                rules.bodyName(file))
            .map(found -> new FilePaper(
                "PLAN",
                TITLE,
                pdf.print(new Sheet(
                    found.getT3(),
                    file.coachingCase().number(),
                    GermanText.date(LocalDate.now(clock)),
                    TITLE,
                    sections(
                        plan, found.getT1().orElse(null), found.getT2().frame().hours(), file))))));
  }

  private static List<Sheet.Section> sections(
      Plan plan, @Nullable Assessment assessment, Hours counted, CaseFile file) {
    var content = file.sees(Audience.HEALTH) ? plan.content() : plan.content().withoutHealth();
    var lines = new ArrayList<Sheet.Line>();
    add(lines, "Lage am Arbeitsplatz", content.situation());
    add(lines, "Warum Jobcoaching hier passt", content.suitability());
    var analysis = content.analysis();
    if (analysis != null) {
      add(lines, "Arbeitsplatzanalyse am", Rulings.date(analysis.heldOn()));
      add(lines, "Ergebnis der Arbeitsplatzanalyse", analysis.findings());
    }
    content.goals().forEach(goal -> add(lines, "Ziel", goal.title()));
    add(lines, "Stunden", Rulings.hours(content.minutes(), counted));
    Integer months = content.months();
    add(lines, "Dauer", months == null ? null : GermanText.count(months, "Monat", "Monate"));
    add(lines, "Beginn", Rulings.date(content.startsOn()));
    add(lines, "Rahmen im Betrieb", content.frame());
    var sections = new ArrayList<>(List.of(new Sheet.Section("Planung", null, lines)));
    if (assessment != null) {
      sections.add(new Sheet.Section(
          "Fachliche Beurteilung", "Von: " + assessment.author(), verdict(assessment.verdict())));
    }
    return sections;
  }

  private static List<Sheet.Line> verdict(Assessment.Verdict verdict) {
    return List.of(
        new Sheet.Line("Ist die Planung befürwortet?", verdict.supported() ? "Ja" : "Nein"),
        new Sheet.Line(
            "Ist der Arbeitsplatz ohne Hilfe in Gefahr?", verdict.jobEndangered() ? "Ja" : "Nein"),
        new Sheet.Line("Gründe", verdict.reasons()));
  }

  private static void add(List<Sheet.Line> lines, String question, @Nullable String answer) {
    if (answer != null && !answer.isBlank()) {
      lines.add(new Sheet.Line(question, answer.strip()));
    }
  }
}
