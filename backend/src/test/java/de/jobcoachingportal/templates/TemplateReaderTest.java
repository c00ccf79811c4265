package de.jobcoachingportal.templates;

import static org.assertj.core.api.Assertions.assertThat;

import de.jobcoachingportal.letters.Letter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template may use little, and what it may not use is named with its place. */
class TemplateReaderTest {

  @Test
  void allUnknownPlaceholdersAreNamedAtOnce() {
    var flaws = read("<p>Guten Tag</p>\n<p>Ihr Zeichen {{aktenzeichn}}.</p>\n{{grund}}");
    assertThat(flaws)
        .containsExactly(
            new Flaw("unknown-placeholder", "Den Platzhalter {{aktenzeichn}} gibt es hier nicht."),
            new Flaw("unknown-placeholder", "Den Platzhalter {{grund}} gibt es hier nicht."));
  }

  @Test
  void whatIsWrongInTheHtmlIsNamedWithItsPlace() {
    assertThat(read("<p>Guten Tag</p>\n<p>A & B</p>"))
        .extracting(Flaw::sentence)
        .containsExactly("Zeile 2, Zeichen 6: Ein & im Text schreibt man als &amp;.");
  }

  @Test
  void aPlaceholderWithoutEndIsNamedByWhatStandsThere() {
    assertThat(read("<p>Guten Tag {{per</p>\n{{gruende}}"))
        .extracting(Flaw::sentence)
        .containsExactly("Dem Platzhalter „{{per“ fehlt }} am Ende.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>alert(1)</script> | unknown-tag",
        "<p><img src='http://example.org/a.png'></p> | attribute",
        "<p onclick='x()'>Text</p> | attribute",
        "<p><a href='http://example.org'>hier</a></p> | attribute",
        "<!-- Kommentar --> | attribute",
        "<p>offen | not-closed",
        "<p><strong>offen</p> | unknown-tag",
        "<ul>Text</ul> | list-item",
        "Text ohne Element | loose-text",
        "<p>{{gruende}}</p> | placeholder-place",
        "{{amt}} | placeholder-place",
        "<p>A & B</p> | entity",
        "<p>{{amt</p> | not-closed",
        "<p>{{entscheidung}}</p> | unknown-placeholder"
      })
  void whatCouldRunOrFetchOrBreakIsRefused(String template, String code) {
    assertThat(read(template)).extracting(Flaw::code).contains(code);
  }

  @Test
  void whatACaseFillsInStaysWords() {
    var content = new TemplateContent(
        List.of(), "<p><strong>{{person}}</strong> &amp; {{amt}}</p>", List.of(), null);
    var filled = new Filling()
        .put(Placeholder.PERSON, "<b>{{amt}}</b>")
        .put(Placeholder.OFFICE, "Amt")
        .fill(content, TemplateKind.NOTICE, Occasion.GRANT);
    assertThat(filled)
        .containsExactly(new Letter.Paragraph(List.of(
            new Letter.Run("<b>{{amt}}</b>", true),
            new Letter.Run(" & ", false),
            new Letter.Run("Amt", false))));
  }

  @Test
  void aHeadingOverNothingFallsAway() {
    var content = new TemplateContent(
        List.of(),
        "<h2>Nebenbestimmungen</h2>\n{{nebenbestimmungen}}\n<h2>Hinweise</h2>\n{{textbausteine}}",
        List.of(
            new TemplateContent.TextBlock("Ende", Set.of(Occasion.GRANT), "Nur bei Bewilligung."),
            new TemplateContent.TextBlock("Nein", Set.of(Occasion.REJECT), "Nur bei Ablehnung.")),
        null);
    assertThat(new Filling().fill(content, TemplateKind.NOTICE, Occasion.GRANT))
        .containsExactly(
            new Letter.Heading("Hinweise"),
            new Letter.Items(
                false, List.of(List.of(new Letter.Run("Nur bei Bewilligung.", false)))));
  }

  @Test
  void aNoticeWithoutReasonsOrRemedyDoesNotComeIntoForce() {
    var content = new TemplateContent(List.of(), "{{verfuegungen}}", List.of(), null);
    assertThat(content.gaps(TemplateKind.NOTICE))
        .extracting(error -> error.detail().replaceAll(".*\\{\\{(.*)}}.*", "$1"))
        .contains("gruende", "rechtsbehelf")
        .doesNotContain("verfuegungen");
  }

  private static List<Flaw> read(String template) {
    return TemplateReader.body(template, TemplateKind.NOTICE).flaws();
  }
}
