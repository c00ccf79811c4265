package de.jobcoachingportal.templates;

import static de.jobcoachingportal.templates.TemplateKind.NOTICE;
import static de.jobcoachingportal.templates.TemplateKind.PLAIN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A place in a template that the case fills. A block stands alone between paragraphs, the others stand in a sentence. */
public enum Placeholder {
  OFFICE("amt", false, "Name des Amtes", NOTICE, PLAIN),
  FILE_NUMBER("aktenzeichen", false, "Aktenzeichen des Falls", NOTICE, PLAIN),
  DAY("datum", false, "Tag des Erlasses", NOTICE, PLAIN),
  FILED_ON("antrag_vom", false, "Tag, an dem der Antrag einging", NOTICE, PLAIN),
  PERSON("person", false, "Name der beschäftigten Person", NOTICE, PLAIN),
  COACH("jobcoach", false, "Name des Jobcoachs", NOTICE, PLAIN),
  HOURS("stunden", false, "Stunden dieser Entscheidung", NOTICE, PLAIN),
  STARTS_ON("beginn", false, "erster Tag", NOTICE, PLAIN),
  ENDS_ON("ende", false, "letzter Tag", NOTICE, PLAIN),
  OPENING("einleitung", false, "Satz, der sagt, worüber entschieden wird", NOTICE),
  RULINGS("verfuegungen", true, "was entschieden ist, als Nummern", NOTICE),
  NOT_GRANTED("nicht_bewilligt", true, "was nicht bewilligt ist und warum", NOTICE, PLAIN),
  CONDITIONS("nebenbestimmungen", true, "Nebenbestimmungen, als Liste", NOTICE, PLAIN),
  REASONS("gruende", true, "Gründe der Entscheidung", NOTICE),
  LEGAL_BASIS("rechtsgrundlage", true, "Paragraphen des Programms", NOTICE),
  TEXT_BLOCKS(
      "textbausteine",
      true,
      "Textbausteine, die zu dieser Art von Bescheid gehören",
      NOTICE,
      PLAIN),
  REMEDY("rechtsbehelf", true, "wie die Person sich wehren kann", NOTICE),
  PLAIN_RULINGS("entscheidung", true, "was entschieden ist, in einfachen Sätzen", PLAIN),
  PLAIN_REASONS("gruende_einfach", true, "Gründe, die jemand einfach geschrieben hat", PLAIN),
  ONLY_NOTICE_COUNTS("nur_der_bescheid_gilt", true, "der Satz, dass nur der Bescheid gilt", PLAIN);

  private final String key;
  private final boolean block;
  private final String meaning;
  private final Set<TemplateKind> kinds;

  Placeholder(
      String key, boolean block, String meaning, TemplateKind first, TemplateKind... further) {
    this.key = key;
    this.block = block;
    this.meaning = meaning;
    this.kinds = EnumSet.of(first, further);
  }

  /** As it is written between two braces: {@code {{amt}}}. */
  public String key() {
    return key;
  }

  public boolean isBlock() {
    return block;
  }

  public String meaning() {
    return meaning;
  }

  public boolean belongsTo(TemplateKind kind) {
    return kinds.contains(kind);
  }

  /** What a notice must say by law (§§ 33, 35, 36 SGB X), and what the twin must say so that nobody takes it for one. */
  public static Set<Placeholder> required(TemplateKind kind) {
    return kind == NOTICE
        ? EnumSet.of(RULINGS, NOT_GRANTED, CONDITIONS, REASONS, LEGAL_BASIS, REMEDY)
        : EnumSet.of(PLAIN_RULINGS, PLAIN_REASONS, ONLY_NOTICE_COUNTS);
  }

  static Optional<Placeholder> of(String key, TemplateKind kind) {
    return Arrays.stream(values())
        .filter(placeholder -> placeholder.key.equals(key) && placeholder.belongsTo(kind))
        .findFirst();
  }
}
