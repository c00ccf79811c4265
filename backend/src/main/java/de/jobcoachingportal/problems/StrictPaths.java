package de.jobcoachingportal.problems;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Addresses to the letter: ids in their one form, since Java alone takes {@code 1-1-1-1-1} for a UUID too, and nothing but
 * {@link PlainText} in what a filter or a search asks for.
 */
@Component
@Order(1)
class StrictPaths implements WebFilter {
  private static final Pattern LIKE_AN_ID =
      Pattern.compile("(?<=[/=,])[0-9a-fA-F]+(?:-[0-9a-fA-F]+){4}(?=[/&,?]|$)");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String query = exchange.getRequest().getURI().getRawQuery();
    String path = exchange.getRequest().getPath().value();
    Matcher found = LIKE_AN_ID.matcher(query == null ? path : path + "?" + query);
    while (found.find()) {
      if (!ID.matcher(found.group()).matches()) {
        return Mono.error(new ProblemException(
            RequestProblem.INVALID,
            new FieldError(
                "", "format", "Eine Kennung in der Adresse hat nicht die erwartete Form.")));
      }
    }
    return noText(exchange)
        .map(error -> Mono.<Void>error(new ProblemException(RequestProblem.INVALID, error)))
        .orElseGet(() -> chain.filter(exchange));
  }

  /** The first argument, or part of the path, that is not text. */
  private static Optional<FieldError> noText(ServerWebExchange exchange) {
    var request = exchange.getRequest();
    for (var argument : request.getQueryParams().entrySet()) {
      boolean text = PlainText.is(argument.getKey())
          && argument.getValue().stream().filter(Objects::nonNull).allMatch(PlainText::is);
      if (!text) {
        return Optional.of(characters(PlainText.is(argument.getKey()) ? argument.getKey() : ""));
      }
    }
    return request.getPath().elements().stream()
            .filter(PathContainer.PathSegment.class::isInstance)
            .map(PathContainer.PathSegment.class::cast)
            .allMatch(segment -> PlainText.is(segment.valueToMatch()))
        ? Optional.empty()
        : Optional.of(characters(""));
  }

  private static FieldError characters(String pointer) {
    return new FieldError(
        pointer, "characters", "Hier stehen Zeichen, die kein Text sind. Bitte löschen Sie sie.");
  }
}
