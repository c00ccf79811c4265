package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.Letterhead;
import de.jobcoachingportal.programmes.ProgrammeParameters.DecidingBody;
import de.jobcoachingportal.programmes.ProgrammeParameters.Legal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to object. The deciding body's own text where it has entered one; else ours, which names the month of § 70 VwGO or
 * § 84 SGG and is marked on the page as "to be checked by the office".
 */
final class RemedyText {
  private RemedyText() {}

  /** @param template the body's text for all its programmes; that of the programme goes first */
  static String of(Legal legal, @Nullable String template, Letterhead body) {
    String own = legal.remedy() == null ? template : legal.remedy();
    if (own != null) {
      return own;
    }
    String objection = """
        Sie können gegen diesen Bescheid innerhalb eines Monats, nachdem er Ihnen bekannt gegeben wurde, Widerspruch \
        einlegen. Sie können den Widerspruch schriftlich einreichen, in elektronischer Form nach § 36a Abs. 2 SGB I \
        übermitteln oder bei uns zur Niederschrift erklären. Zuständig ist: %s.""".formatted(Stream.concat(Stream.of(body.name()), body.address().stream())
        .collect(Collectors.joining(", ")));
    return legal.decidingBody() == DecidingBody.OFFICE
        ? objection
        : objection
            + " Bleibt es auf Ihren Widerspruch hin bei der Entscheidung, können Sie beim Sozialgericht klagen (§ 51 SGG).";
  }

  static boolean isChecked(Legal legal, @Nullable String template) {
    return legal.remedy() != null || template != null;
  }
}
