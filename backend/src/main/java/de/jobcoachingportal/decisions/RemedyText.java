package de.jobcoachingportal.decisions;

import de.jobcoachingportal.programmes.ProgrammeParameters.Legal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to object. The office's own text where it has entered one; else ours, which names the month of § 70 VwGO and is
 * marked on the page as "to be checked by the office".
 */
final class RemedyText {
  private RemedyText() {}

  /** @param template the office's text for all its programmes; that of the programme goes first */
  static String of(Legal legal, @Nullable String template, String office, List<String> address) {
    String own = legal.remedy() == null ? template : legal.remedy();
    return own != null
        ? own
        : """
        Sie können gegen diesen Bescheid innerhalb eines Monats, nachdem er Ihnen bekannt gegeben wurde, Widerspruch \
        einlegen. Sie können den Widerspruch schriftlich einreichen, in elektronischer Form nach § 36a Abs. 2 SGB I \
        übermitteln oder bei uns zur Niederschrift erklären. Zuständig ist: %s.""".formatted(Stream.concat(Stream.of(office), address.stream())
            .collect(Collectors.joining(", ")));
  }

  static boolean isChecked(Legal legal, @Nullable String template) {
    return legal.remedy() != null || template != null;
  }
}
