package de.jobcoachingportal.programmes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import scala.Product;

/**
 * A FEEL expression over the facts of a case that has passed {@link ExpressionRules}. What it says of a case is true,
 * false or, while a fact it needs is not known, nothing: "a or b" is true as soon as one of them is, whatever the other.
 */
public final class Expression {
  static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();
  private static final Cache<String, Expression> READ =
      Caffeine.newBuilder().maximumSize(5_000).build();

  private final String text;
  private final List<ExpressionError> errors;
  private final @Nullable Exp tree;
  private final Set<CaseFact> facts;

  private Expression(
      String text, List<ExpressionError> errors, @Nullable Exp tree, Set<CaseFact> facts) {
    this.text = text;
    this.errors = errors;
    this.tree = tree;
    this.facts = facts;
  }

  /** Reads a text once; the same text is remembered. What is wrong with it stands in {@link #errors}. */
  public static Expression of(String text) {
    return READ.get(text, Expression::read);
  }

  private static Expression read(String text) {
    var reading = ExpressionRules.read(text);
    var expression =
        new Expression(text, reading.errors(), reading.tree(), Set.copyOf(reading.facts()));
    if (reading.errors().isEmpty() && !Possible.isPossible(expression)) {
      return new Expression(
          text,
          List.of(new ExpressionError(1, "never", "Diese Bedingung kann kein Fall erfüllen.")),
          reading.tree(),
          expression.facts);
    }
    return expression;
  }

  /** Empty if the expression may be used. */
  public List<ExpressionError> errors() {
    return errors;
  }

  /** What it looks at. */
  public Set<CaseFact> facts() {
    return facts;
  }

  public String text() {
    return text;
  }

  /** What it says of a case; null: not known yet. Only for an expression without errors. */
  public @Nullable Boolean holds(Map<CaseFact, Object> known) {
    if (tree == null) {
      return null;
    }
    var context = new HashMap<String, Object>();
    known.forEach((fact, value) -> context.put(fact.word(), value));
    return known.keySet().containsAll(facts) ? value(tree, context) : part(tree, known, context);
  }

  /** Kleene's logic over the parts, the engine for parts whose facts are all known. */
  private @Nullable Boolean part(
      Exp part, Map<CaseFact, Object> known, Map<String, Object> context) {
    return switch (part) {
      case Conjunction and -> and(part(and.x(), known, context), part(and.y(), known, context));
      case Disjunction or ->
        not(and(not(part(or.x(), known, context)), not(part(or.y(), known, context))));
      case Not not -> not(part(not.x(), known, context));
      case FunctionInvocation not
      when not.function().equals("not") ->
        not(part(ExpressionRules.onlyParameter(not), known, context));
      default ->
        known.keySet().containsAll(ExpressionRules.factsIn((Product) part))
            ? value(part, context)
            : null;
    };
  }

  private @Nullable Boolean value(Exp part, Map<String, Object> context) {
    var result = ENGINE.evaluate(new ParsedExpression(part, text), context);
    return result.isSuccess() && result.result() instanceof Boolean holds ? holds : null;
  }

  private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
    if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
      return false;
    }
    return one == null || other == null ? null : Boolean.TRUE;
  }

  private static @Nullable Boolean not(@Nullable Boolean value) {
    return value == null ? null : !value;
  }
}
