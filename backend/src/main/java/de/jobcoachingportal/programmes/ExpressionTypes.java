package de.jobcoachingportal.programmes;

import java.util.ArrayList;
import java.util.List;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;
import scala.Product;

/** Compares like with like: a number with a number, a choice with one of its words; the whole says yes or no. */
final class ExpressionTypes {
  private final String text;
  private final List<ExpressionError> errors = new ArrayList<>();

  private ExpressionTypes(String text) {
    this.text = text;
  }

  static List<ExpressionError> errors(Exp tree, String text) {
    var types = new ExpressionTypes(text);
    if (types.kind((Product) tree) != CaseFact.Kind.YES_NO && types.errors.isEmpty()) {
      types.wrong(1, "Die Bedingung muss ja oder nein ergeben, zum Beispiel mit einem Vergleich.");
    }
    return types.errors;
  }

  private CaseFact.Kind kind(Product part) {
    return switch (part.productPrefix()) {
      case "Ref" ->
        CaseFact.of(((Ref) part).names().mkString("."))
            .map(CaseFact::kind)
            .orElse(CaseFact.Kind.YES_NO);
      case "ConstNumber" -> CaseFact.Kind.NUMBER;
      case "ConstString" -> CaseFact.Kind.CHOICE;
      case "Addition", "Subtraction", "Multiplication", "Division", "ArithmeticNegation" ->
        all(part, CaseFact.Kind.NUMBER, "Rechnen geht nur mit Zahlen.");
      case "LessThan", "LessOrEqual", "GreaterThan", "GreaterOrEqual" -> {
        all(part, CaseFact.Kind.NUMBER, "Größer und kleiner gibt es nur bei Zahlen.");
        yield CaseFact.Kind.YES_NO;
      }
      case "Equal", "In" -> {
        alike(part);
        yield CaseFact.Kind.YES_NO;
      }
      case "If" -> {
        var branches = (If) part;
        if (kind((Product) branches.condition()) != CaseFact.Kind.YES_NO) {
          wrong(1, "Nach „if“ steht etwas, das ja oder nein ergibt.");
        }
        yield kind((Product) branches.statement());
      }
      case "Conjunction", "Disjunction", "Not" ->
        all(
            part,
            CaseFact.Kind.YES_NO,
            "„and“, „or“ und „not“ verbinden nur, was ja oder nein ergibt.");
      default -> {
        if (part instanceof FunctionInvocation not) {
          kind((Product) ExpressionRules.onlyParameter(not));
        }
        yield CaseFact.Kind.YES_NO;
      }
    };
  }

  private CaseFact.Kind all(Product part, CaseFact.Kind needed, String detail) {
    for (Product child : ExpressionRules.children(part)) {
      if (kind(child) != needed) {
        wrong(at(child), detail);
      }
    }
    return needed;
  }

  /** Both sides of an equation, or a fact and everything it is looked up in. */
  private void alike(Product part) {
    var values = leaves(part);
    CaseFact fact = values.stream()
        .filter(Ref.class::isInstance)
        .map(ref -> CaseFact.of(((Ref) ref).names().mkString(".")).orElseThrow())
        .findFirst()
        .orElse(null);
    if (fact == null) {
      return;
    }
    for (Product value : values) {
      if (kind(value) != fact.kind()) {
        wrong(at(value), "„" + fact.label() + "“ lässt sich damit nicht vergleichen.");
      } else if (value instanceof ConstString word && !fact.choices().contains(word.value())) {
        wrong(
            at(value),
            "„" + word.value() + "“ gibt es bei „" + fact.label() + "“ nicht. Möglich: "
                + String.join(", ", fact.choices()) + ".");
      }
    }
  }

  private static List<Product> leaves(Product part) {
    var children = ExpressionRules.children(part);
    if (children.isEmpty() || part instanceof Ref) {
      return part.productPrefix().equals("ConstList") ? List.of() : List.of(part);
    }
    return children.stream().flatMap(child -> leaves(child).stream()).toList();
  }

  private int at(Product part) {
    String word = word(part);
    return word == null ? 1 : Math.max(text.indexOf(word), 0) + 1;
  }

  private static @Nullable String word(Product part) {
    if (part instanceof Ref ref) {
      return ref.names().mkString(".");
    }
    return part instanceof ConstString string ? string.value() : null;
  }

  private void wrong(int position, String detail) {
    errors.add(new ExpressionError(position, "kind", detail));
  }
}
