package de.jobcoachingportal.programmes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;
import scala.Product;

/**
 * What an author may write. An evaluation cannot be interrupted reliably, so nothing that could run long gets in: the
 * parsed tree is held against a list of what is allowed (comparing, combining, counting), and it stays small. No loops,
 * no functions but {@code not}, no powers, nothing but the facts of {@link CaseFact}.
 */
final class ExpressionRules {
  static final int LONGEST = 500;
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 120;
  private static final int MOST_BRACKETS = 12;
  private static final Set<String> ALLOWED = Set.of(
      "Conjunction",
      "Disjunction",
      "Not",
      "Equal",
      "LessThan",
      "LessOrEqual",
      "GreaterThan",
      "GreaterOrEqual",
      "In",
      "InputInRange",
      "InputEqualTo",
      "InputLessThan",
      "InputLessOrEqual",
      "InputGreaterThan",
      "InputGreaterOrEqual",
      "AtLeastOne",
      "UnaryTestExpression",
      "ConstRange",
      "ClosedConstRangeBoundary",
      "OpenConstRangeBoundary",
      "ConstList",
      "ConstNumber",
      "ConstBool",
      "ConstString",
      "Addition",
      "Subtraction",
      "Multiplication",
      "Division",
      "ArithmeticNegation",
      "PositionalFunctionParameters",
      "Ref",
      "If");
  private static final Pattern PLACE =
      Pattern.compile(":1:(\\d+), found \"(.*)\"$", Pattern.DOTALL);

  /** @param tree null if there are errors that keep it from being read */
  record Reading(List<ExpressionError> errors, @Nullable Exp tree, Set<CaseFact> facts) {}

  private final String text;
  private final List<ExpressionError> errors = new ArrayList<>();
  private final Set<CaseFact> facts = EnumSet.noneOf(CaseFact.class);
  private int parts;

  private ExpressionRules(String text) {
    this.text = text;
  }

  static Reading read(String text) {
    var rules = new ExpressionRules(text);
    Exp tree = rules.parse();
    if (tree != null) {
      rules.walk((Product) tree, 1);
      if (rules.errors.isEmpty() && rules.facts.isEmpty()) {
        rules.wrong(1, "no-fact", "Die Bedingung schaut auf keine Angabe des Falls.");
      }
      if (rules.errors.isEmpty()) {
        rules.errors.addAll(ExpressionTypes.errors(tree, text));
      }
    }
    return new Reading(
        List.copyOf(rules.errors), rules.errors.isEmpty() ? tree : null, rules.facts);
  }

  private @Nullable Exp parse() {
    if (text.isBlank()) {
      return wrong(1, "empty", "Hier fehlt die Bedingung.");
    }
    if (text.length() > LONGEST) {
      return wrong(
          LONGEST,
          "too-long",
          "Eine Bedingung hat höchstens " + LONGEST + " Zeichen. Teilen Sie sie auf.");
    }
    int line = text.indexOf('\n');
    if (line >= 0) {
      return wrong(line + 1, "line", "Eine Bedingung steht in einer Zeile.");
    }
    int bracket = tooDeepBracket();
    if (bracket >= 0) {
      return wrong(bracket + 1, "too-deep", "Hier sind zu viele Klammern ineinander.");
    }
    var parsed = Expression.ENGINE.parseExpression(text);
    return parsed.isSuccess()
        ? parsed.parsedExpression().expression()
        : unreadable(parsed.failure().message());
  }

  private @Nullable Exp unreadable(String message) {
    var place = PLACE.matcher(message);
    int position = place.find() ? Integer.parseInt(place.group(1)) : 1;
    String found = text.substring(Math.min(position - 1, text.length())).strip();
    return wrong(
        position,
        "unreadable",
        found.isEmpty()
            ? "Hier bricht die Bedingung ab."
            : "Ab hier ist die Bedingung nicht verständlich: „" + found + "“.");
  }

  private int tooDeepBracket() {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
      if (open > MOST_BRACKETS) {
        return i;
      }
    }
    return -1;
  }

  private void walk(Product part, int depth) {
    if (++parts == MOST_PARTS || depth == DEEPEST) {
      wrong(1, "too-big", "Diese Bedingung ist zu umfangreich. Teilen Sie sie auf.");
    }
    if (parts >= MOST_PARTS || depth >= DEEPEST) {
      return;
    }
    if (part instanceof Ref name) {
      String word = name.names().mkString(".");
      CaseFact.of(word)
          .ifPresentOrElse(
              facts::add,
              () -> wrong(
                  at(word),
                  "unknown-fact",
                  "Die Angabe „" + word + "“ gibt es nicht. Wählen Sie eine aus der Liste."));
      return;
    }
    if (part instanceof FunctionInvocation call && !isNot(call)) {
      wrong(at(call.function()), "function", "„" + call.function() + "“ ist hier nicht erlaubt.");
      return;
    }
    if (!(part instanceof FunctionInvocation) && !ALLOWED.contains(part.productPrefix())) {
      wrong(
          1,
          "not-allowed",
          "Erlaubt sind Vergleiche, „and“, „or“, „not“, „in“, „between“ und Grundrechenarten.");
      return;
    }
    children(part).forEach(child -> walk(child, depth + 1));
  }

  private static boolean isNot(FunctionInvocation call) {
    return call.function().equals("not")
        && call.params() instanceof PositionalFunctionParameters params
        && params.params().size() == 1;
  }

  /** What stands in the brackets of {@code not( )}. */
  static Exp onlyParameter(FunctionInvocation not) {
    return ((PositionalFunctionParameters) not.params()).params().head();
  }

  static Set<CaseFact> factsIn(Product part) {
    var facts = EnumSet.noneOf(CaseFact.class);
    if (part instanceof Ref name) {
      CaseFact.of(name.names().mkString(".")).ifPresent(facts::add);
    } else {
      children(part).forEach(child -> facts.addAll(factsIn(child)));
    }
    return facts;
  }

  static List<Product> children(Product part) {
    var children = new ArrayList<Product>();
    for (int i = 0; i < part.productArity(); i++) {
      collect(part.productElement(i), children);
    }
    return children;
  }

  private static void collect(@Nullable Object element, List<Product> children) {
    if (element instanceof scala.collection.Iterable<?> several) {
      var all = several.iterator();
      while (all.hasNext()) {
        collect(all.next(), children);
      }
    } else if (element instanceof Product child && !(element instanceof scala.math.BigDecimal)) {
      children.add(child);
    }
  }

  private int at(String word) {
    return Math.max(text.indexOf(word), 0) + 1;
  }

  private @Nullable Exp wrong(int position, String code, String detail) {
    errors.add(new ExpressionError(position, code, detail));
    return null;
  }
}
