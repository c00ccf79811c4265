package de.jobcoachingportal.cases;

import de.jobcoachingportal.identity.Actor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Letters a step brings with it, for an employee who is not served in the portal; they wait at the paper desk. */
@Component
public class StandardLetters {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final CaseLetters letters;
  private final CasePeople people;
  private final LetterTemplates templates;

  StandardLetters(CaseLetters letters, CasePeople people, LetterTemplates templates) {
    this.letters = letters;
    this.people = people;
    this.templates = templates;
  }

  /**
   * Writes the letter, where the employee is served on paper; nothing otherwise.
   *
   * @param addition a paragraph of this case after the text that always stands
   * @param answerBy until when an answer is awaited; null if none is
   */
  public Mono<Void> toEmployee(
      CaseFile file,
      CaseLetter.Kind kind,
      @Nullable String addition,
      @Nullable LocalDate answerBy,
      Actor actor) {
    return people
        .one(file.id(), Relation.EMPLOYEE)
        .filter(employee -> employee.reachable() != Participant.Reachable.PORTAL)
        .flatMap(employee -> {
          var template = templates.all().stream()
              .filter(known -> known.kind() == kind)
              .findFirst()
              .orElseThrow();
          var body = template
              .body()
              .replace("{number}", file.coachingCase().number())
              .replace("{date}", answerBy == null ? "" : DAY.format(answerBy));
          return letters.write(
              file,
              employee.id(),
              kind,
              template.subject(),
              addition == null || addition.isBlank() ? body : body + "\n\n" + addition,
              answerBy,
              actor);
        })
        .then();
  }
}
