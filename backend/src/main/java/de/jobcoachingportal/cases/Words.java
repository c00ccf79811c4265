package de.jobcoachingportal.cases;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as they are kept for searching and as they are looked up: lower case, umlauts and ß folded, no signs. */
final class Words {

  private static final int MOST_WORDS_ASKED = 4;

  private Words() {}

  static Set<String> of(String... texts) {
    var words = new LinkedHashSet<String>();
    for (String text : texts) {
      words.addAll(split(text));
    }
    return words;
  }

  /** The words of a search, the first four; nobody types more, and each costs an index look-up. */
  static List<String> asked(String text) {
    return split(text).stream().distinct().limit(MOST_WORDS_ASKED).toList();
  }

  /** The first word that is no longer a continuation of this one, in C collation. */
  static String endOf(String word) {
    return word + '\uffff';
  }

  private static List<String> split(String text) {
    return Arrays.stream(fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String fold(String text) {
    var folded = text.toLowerCase(Locale.GERMAN)
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss");
    return Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }
}
