package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.forms.FormLayout.Field;
import de.jobcoachingportal.forms.FormLayout.Section;
import de.jobcoachingportal.letters.LetterPdf;
import de.jobcoachingportal.letters.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A filled form on paper, as its reader sees it: the sections that are theirs, nothing of the others. */
@Service
public class FormSheets {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final LetterPdf pdf;
  private final Clock clock;

  FormSheets(LetterPdf pdf, Clock clock) {
    this.pdf = pdf;
    this.clock = clock;
  }

  /** PDF/UA. */
  public Mono<byte[]> print(SeenForm form, CaseFile file, String office) {
    return print(form, file.coachingCase().number(), office);
  }

  Mono<byte[]> print(SeenForm form, String fileNumber, String office) {
    return pdf.print(sheet(form, fileNumber, office)).map(printed -> printed.pdf());
  }

  Sheet sheet(SeenForm form, String fileNumber, String office) {
    Map<Filler, SeenForm.Part> parts =
        form.parts().stream().collect(Collectors.toMap(SeenForm.Part::filler, Function.identity()));
    var sections = new ArrayList<Sheet.Section>();
    for (FormLayout.Step step : form.steps()) {
      for (Section section : step.sections()) {
        sections.add(section(section, parts.get(section.filledBy()), form, office));
      }
    }
    return new Sheet(
        office, fileNumber, DAY.format(LocalDate.now(clock)), form.title().de(), sections);
  }

  private Sheet.Section section(
      Section section, SeenForm.@Nullable Part part, SeenForm form, String office) {
    JsonNode answers = part == null || part.answers() == null
        ? JsonNodeFactory.instance.objectNode()
        : part.answers();
    List<Field> neighbours = form.steps().stream()
        .flatMap(step -> step.sections().stream())
        .filter(other -> other.filledBy() == section.filledBy())
        .flatMap(other -> other.fields().stream())
        .toList();
    return new Sheet.Section(
        section.title().de(),
        part == null ? null : note(part, office),
        new AnswerLines(answers, neighbours).of(section.fields(), ""));
  }

  private String note(SeenForm.Part part, String office) {
    String who = "Ausgefüllt von: "
        + (part.filler() == Filler.OFFICE ? office : part.filler().german());
    return part.confirmedAt() == null
        ? who + ". Noch nicht bestätigt."
        : who + ". Bestätigt am "
            + DAY.format(part.confirmedAt().atZone(clock.getZone()))
            + (part.confirmedBy() == null ? "" : " durch " + part.confirmedBy())
            + ".";
  }
}
