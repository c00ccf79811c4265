package de.jobcoachingportal.problems;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Ids in paths and queries to the letter: Java alone takes {@code 1-1-1-1-1} for a UUID too. */
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
    return chain.filter(exchange);
  }
}
