package de.jobcoachingportal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[0-9]{5}$",
        "^\\d{2}\\.\\d{2}\\.\\d{4}$",
        "^(?:Herr|Frau) \\p{L}+$",
        "^[^@]+@[^@]+$",
        "^[0-9+ \\-\\/]{3,30}$",
        "Straße",
        "^\\p{Lu}[a-zäöüß]*$"
      })
  void usualPatternsPass(String pattern) {
    assertThat(PatternCheck.danger(pattern)).isNull();
    Pattern.compile(pattern);
    java.util.regex.Pattern.compile(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(a+)+$",
        "^(?:a+)+$",
        "^(?:a|a)*$",
        "(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)",
        "^a*a*a*a*$",
        "a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaa",
        "[a-z]+[a-z]+",
        "^(?=a)b$",
        "^(a)\\1$",
        "^.*$",
        "^\\s+$",
        "^a**$",
        "^a{2,1}$",
        "^a{1,5}{1,5}$",
        "(?:a",
        "a)",
        "[a",
        "[]",
        "[z-a]",
        "\\",
        "a{",
        "a^b",
        "a$b",
        "\\bword"
      })
  void dangerousOrAmbiguousOnesAreRefusedWithAReason(String pattern) {
    assertThat(PatternCheck.danger(pattern)).isNotBlank();
  }
}
