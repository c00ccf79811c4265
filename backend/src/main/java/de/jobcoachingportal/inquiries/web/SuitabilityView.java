package de.jobcoachingportal.inquiries.web;

import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.inquiries.Catalogues;
import de.jobcoachingportal.inquiries.SuitabilityQueries.Concluded;
import de.jobcoachingportal.inquiries.SuitabilityQueries.Rated;
import de.jobcoachingportal.inquiries.SuitabilityQueries.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The team's questions and answers, for the providers. */
record SuitabilityView(
    List<ListView> lists,
    List<RatingView> willingness,
    @Nullable ConclusionView conclusion,
    List<String> actions) {

  record ListView(String code, String title, List<QuestionView> questions) {}

  /** @param lead the question that decides most */
  record QuestionView(String code, String text, boolean lead, List<AnswerView> answers) {}

  record AnswerView(String person, boolean mine, String answer, Instant at) {}

  record RatingView(String party, String rating, String reason, String person, Instant at) {}

  record ConclusionView(String result, String reason, String person, Instant at) {}

  private static final Set<Operation> ACTIONS = Set.of(
      Operation.SUITABILITY_START,
      Operation.SUITABILITY_ANSWER,
      Operation.SUITABILITY_CONCLUDE,
      Operation.INFORMING_START);

  static SuitabilityView of(
      Catalogues.Suitability catalogue,
      List<Voice> voices,
      List<Rated> ratings,
      @Nullable Concluded conclusion,
      CaseFile file) {
    return new SuitabilityView(
        catalogue.lists().stream()
            .map(list -> new ListView(
                list.code(),
                list.title(),
                list.questions().stream()
                    .map(question -> question(question, voices, file))
                    .toList()))
            .toList(),
        ratings.stream()
            .map(rated -> new RatingView(
                rated.party(), rated.rating(), rated.reason(), rated.person(), rated.at()))
            .toList(),
        conclusion == null
            ? null
            : new ConclusionView(
                conclusion.result(), conclusion.reason(), conclusion.person(), conclusion.at()),
        file.actions(ACTIONS));
  }

  private static QuestionView question(
      Catalogues.Question question, List<Voice> voices, CaseFile file) {
    return new QuestionView(
        question.code(),
        question.text(),
        question.lead(),
        voices.stream()
            .filter(voice -> voice.question().equals(question.code()))
            .map(voice -> new AnswerView(
                voice.person(),
                voice.personId().equals(file.actor().id()),
                voice.answer(),
                voice.at()))
            .toList());
  }
}
