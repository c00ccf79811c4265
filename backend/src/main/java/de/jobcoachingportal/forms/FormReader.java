package de.jobcoachingportal.forms;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.forms.FormLayout.Section;
import de.jobcoachingportal.forms.FormLayout.Step;
import java.util.List;
import java.util.Set;

/** What of a form somebody sees and fills: asked of the case, section by section. */
record FormReader(CaseFile file, FormLayout layout) {

  boolean sees(Section section) {
    return fills(section.filledBy(), file.relations())
        || section.seenBy().stream().anyMatch(file::sees);
  }

  /** Whether this person fills the part, in their own name or in that of the participant it is recorded for. */
  boolean fills(Filler filler) {
    return file.onBehalfOf() == null
        ? fills(filler, file.relations())
        : filler.relations().contains(file.actingAs());
  }

  private static boolean fills(Filler filler, Set<Relation> relations) {
    return filler.relations().stream().anyMatch(relations::contains);
  }

  /** The steps and sections this person sees; the others are not there. */
  List<Step> steps() {
    return layout.steps().stream()
        .map(step -> new Step(
            step.key(),
            step.title(),
            step.sections().stream().filter(this::sees).toList()))
        .filter(step -> !step.sections().isEmpty())
        .toList();
  }

  List<Section> seen(Filler filler) {
    return layout.sections().stream()
        .filter(section -> section.filledBy() == filler && sees(section))
        .toList();
  }

  boolean seesAll(Filler filler) {
    return layout.sections().stream()
        .filter(section -> section.filledBy() == filler)
        .allMatch(this::sees);
  }
}
