package de.jobcoachingportal.programmes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.jobcoachingportal.problems.ProblemException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import scala.Product;
import scala.collection.mutable.ListBuffer;

/**
 * A FEEL expression over the facts of a case that has passed {@link ExpressionRules}. What it says of a case is true,
 * false or, while a fact it needs is not known, nothing: "a or b" is true as soon as one of them is, whatever the other.
 */
public final class Expression {
  static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();
  private static final Cache<String, Expression> READ =
      Caffeine.newBuilder().maximumSize(5_000).build();

  // The first call loads the engine, which may take longer than the limit: it runs with a clock
  // that stands.
  static {
    var dear = ExpressionRules.read(
        "wochenstunden > 1 and not(wochenstunden in [2..3]) or gleichgestellt = true");
    Map<CaseFact, Object> known =
        Map.of(CaseFact.WEEKLY_HOURS, BigDecimal.ONE, CaseFact.EQUAL_STATUS, true);
    holds(
        List.of(new Expression("", List.of(), dear.tree(), Set.copyOf(dear.facts()))),
        known.keySet(),
        new TimedFacts(known, () -> 0));
  }

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
    return holds(List.of(this), known).getFirst();
  }

  /**
   * What each of them says of one case, in their order. Nearly all that the engine costs is per call, so it is called once
   * for all parts of all expressions whose facts are known.
   *
   * @throws ProblemException programmes.conditions-too-slow after {@link TimedFacts#LIMIT}; then none of them is answered
   */
  public static List<@Nullable Boolean> holds(
      List<Expression> expressions, Map<CaseFact, Object> known) {
    return holds(expressions, known.keySet(), new TimedFacts(known));
  }

  static List<@Nullable Boolean> holds(
      List<Expression> expressions, Set<CaseFact> known, TimedFacts facts) {
    var asked = new Asked(known);
    var answers = expressions.stream()
        .map(expression -> expression.tree == null || !expression.errors.isEmpty()
            ? Answer.UNKNOWN
            : asked.whole(expression.tree, expression.facts))
        .toList();
    List<?> values = asked.values(facts);
    var said = new ArrayList<@Nullable Boolean>();
    answers.forEach(answer -> said.add(answer.from(values)));
    return said;
  }

  /** What an expression says once the engine has answered. */
  private interface Answer {
    Answer UNKNOWN = values -> null;

    @Nullable
    Boolean from(List<?> values);
  }

  /** The parts that are given to the engine; Kleene's logic joins what it says of them. */
  private static final class Asked {
    private final Set<CaseFact> known;
    private final ListBuffer<Exp> parts = new ListBuffer<>();

    Asked(Set<CaseFact> known) {
      this.known = known;
    }

    Answer whole(Exp tree, Set<CaseFact> facts) {
      return known.containsAll(facts) ? value(tree) : part(tree);
    }

    private Answer part(Exp part) {
      return switch (part) {
        case Conjunction and -> and(part(and.x()), part(and.y()));
        case Disjunction or -> not(and(not(part(or.x())), not(part(or.y()))));
        case Not not -> not(part(not.x()));
        case FunctionInvocation not
        when not.function().equals("not") -> not(part(ExpressionRules.onlyParameter(not)));
        default ->
          known.containsAll(ExpressionRules.factsIn((Product) part)) ? value(part) : Answer.UNKNOWN;
      };
    }

    private Answer value(Exp part) {
      int place = parts.size();
      parts.addOne(part);
      return values -> values.get(place) instanceof Boolean holds ? holds : null;
    }

    private static Answer and(Answer one, Answer other) {
      return values -> Expression.and(one.from(values), other.from(values));
    }

    private static Answer not(Answer answer) {
      return values -> Expression.not(answer.from(values));
    }

    /** A part that cannot be reckoned, for instance a division by zero, is null among the others. */
    List<?> values(TimedFacts facts) {
      var result = ENGINE.evaluate(new ParsedExpression(new ConstList(parts.toList()), ""), facts);
      if (facts.isOver()) {
        throw new ProblemException(ProgrammeProblem.CONDITIONS_TOO_SLOW);
      }
      return result.isSuccess() && result.result() instanceof List<?> values
          ? values
          : Collections.nCopies(parts.size(), null);
    }
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
