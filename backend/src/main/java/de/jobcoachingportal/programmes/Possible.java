package de.jobcoachingportal.programmes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whether any case could meet an expression: tried over the edges of every number in it and all words of a choice. With
 * too many combinations it is taken to be possible.
 */
final class Possible {
  private static final int MOST = 400;
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private Possible() {}

  static boolean isPossible(Expression expression) {
    var tries = new ArrayList<Map<CaseFact, Object>>();
    tries.add(new EnumMap<>(CaseFact.class));
    for (CaseFact fact : expression.facts()) {
      var values = values(fact, expression.text());
      if ((long) tries.size() * values.size() > MOST) {
        return true;
      }
      var next = new ArrayList<Map<CaseFact, Object>>();
      for (var one : tries) {
        for (Object value : values) {
          var more = new EnumMap<>(one);
          more.put(fact, value);
          next.add(more);
        }
      }
      tries.clear();
      tries.addAll(next);
    }
    return tries.stream().anyMatch(facts -> Boolean.TRUE.equals(expression.holds(facts)));
  }

  private static List<?> values(CaseFact fact, String text) {
    return switch (fact.kind()) {
      case YES_NO -> List.of(true, false);
      case CHOICE -> fact.choices();
      case NUMBER -> {
        var numbers = new TreeSet<BigDecimal>();
        numbers.add(BigDecimal.valueOf(fact.least()));
        numbers.add(BigDecimal.valueOf(fact.most()));
        NUMBER
            .matcher(text)
            .results()
            .map(found -> new BigDecimal(found.group()))
            .forEach(number -> {
              numbers.add(number);
              numbers.add(number.subtract(BigDecimal.ONE));
              numbers.add(number.add(BigDecimal.ONE));
            });
        yield numbers.stream()
            .filter(number -> number.compareTo(BigDecimal.valueOf(fact.least())) >= 0
                && number.compareTo(BigDecimal.valueOf(fact.most())) <= 0)
            .toList();
      }
    };
  }
}
