package de.jobcoachingportal.inquiries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The occasions, situations and questions to choose from: data files in our own words, each entry with its source. */
@Component
public class Catalogues {

  /** An entry in three languages. */
  public record Choice(String code, String source, String de, String plain, String en) {}

  public record FirstQuestion(List<Choice> occasions, List<Choice> situations) {

    boolean knows(List<String> codes, @Nullable String situation) {
      return occasions.stream().map(Choice::code).toList().containsAll(codes)
          && (situation == null
              || situations.stream().anyMatch(choice -> choice.code().equals(situation)));
    }
  }

  public record Question(String code, String text, boolean lead) {}

  public record QuestionList(String code, String source, String title, List<Question> questions) {}

  public record Suitability(List<QuestionList> lists) {

    boolean knows(String question) {
      return lists.stream()
          .flatMap(list -> list.questions().stream())
          .anyMatch(q -> q.code().equals(question));
    }
  }

  private final FirstQuestion firstQuestion;
  private final Suitability suitability;

  Catalogues() {
    var json = JsonMapper.builder().build();
    firstQuestion = read(json, "first-question.json", FirstQuestion.class);
    suitability = read(json, "suitability.json", Suitability.class);
  }

  public FirstQuestion firstQuestion() {
    return firstQuestion;
  }

  public Suitability suitability() {
    return suitability;
  }

  private static <T> T read(JsonMapper json, String file, Class<T> type) {
    try (var input = new ClassPathResource("catalogues/" + file).getInputStream()) {
      return json.readValue(input, type);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
