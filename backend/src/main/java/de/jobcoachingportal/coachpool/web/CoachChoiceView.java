package de.jobcoachingportal.coachpool.web;

import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.coachpool.ChoiceAnswer;
import de.jobcoachingportal.coachpool.ChoiceState;
import de.jobcoachingportal.coachpool.CoachChoices;
import de.jobcoachingportal.coachpool.CoachQueries;
import de.jobcoachingportal.coachpool.EarlierRelation;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals for a coach, the latest first. Why somebody was proposed is for the providers only. */
record CoachChoiceView(List<ChoiceView> choices, List<String> actions) {
  private static final Set<Operation> ACTIONS = Set.of(
      Operation.COACH_PROPOSE,
      Operation.COACH_ANSWER,
      Operation.COACH_COMMITMENT_RECORD,
      Operation.COACH_DECIDE,
      Operation.RECORD_FOR_OTHERS);

  record ChoiceView(
      UUID id,
      long version,
      String coach,
      String region,
      List<String> industries,
      ChoiceState state,
      ChoiceAnswer employeeAnswer,
      ChoiceAnswer employerAnswer,
      boolean secrecyCommitted,
      @Nullable Instant decidedAt,
      List<BackgroundView> background) {}

  record BackgroundView(
      String proposedBy,
      Instant proposedAt,
      String reason,
      EarlierRelation earlierRelation,
      @Nullable String earlierRelationNote) {}

  static CoachChoiceView of(CoachChoices.Listed listed) {
    CaseFile file = listed.file();
    return new CoachChoiceView(
        listed.lines().stream().map(line -> choice(file, line)).toList(), file.actions(ACTIONS));
  }

  private static ChoiceView choice(CaseFile file, CoachQueries.ChoiceLine line) {
    return new ChoiceView(
        line.id(),
        line.version(),
        line.coach(),
        line.region(),
        line.industries(),
        line.state(),
        line.employeeAnswer(),
        line.employerAnswer(),
        line.secrecyCommittedAt() != null,
        line.decidedAt(),
        file.sees(Audience.PROVIDERS) ? List.of(background(line)) : List.of());
  }

  private static BackgroundView background(CoachQueries.ChoiceLine line) {
    return new BackgroundView(
        line.proposedBy(),
        line.proposedAt(),
        line.reason(),
        line.earlierRelation(),
        line.earlierRelationNote());
  }
}
