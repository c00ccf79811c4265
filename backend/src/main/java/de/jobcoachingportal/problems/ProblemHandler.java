package de.jobcoachingportal.problems;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place where an error becomes an answer. A {@code WebExceptionHandler} and not a controller advice, so
 * that every error first passes the transaction around the request and rolls it back.
 */
@Component
@Order(-10)
public class ProblemHandler implements WebExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
  private final JsonMapper json;

  ProblemHandler(JsonMapper json) {
    this.json = json;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(error);
    }
    return answer(exchange, asProblem(error));
  }

  /** Writes a problem as the answer. */
  public Mono<Void> answer(ServerWebExchange exchange, ProblemException problem) {
    String traceId = UUID.randomUUID().toString();
    if (problem.problem().status().is5xxServerError()) {
      LOG.error(
          "{} answered with {}, trace {}",
          route(exchange),
          problem.problem().code(),
          traceId,
          problem.getCause());
    }
    var response = exchange.getResponse();
    response.setStatusCode(problem.problem().status());
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setCacheControl("no-store");
    if (problem.problem().status() == HttpStatus.UNAUTHORIZED) {
      response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.problem().status() == HttpStatus.TOO_MANY_REQUESTS
        || problem.problem().status() == HttpStatus.SERVICE_UNAVAILABLE) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    }
    Map<String, Object> body = ProblemBodies.body(
        problem.problem(), problem.errors(), problem.members(), wantsEnglish(exchange), traceId);
    return response.writeWith(
        Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(body))));
  }

  /** The path with ids taken out: a log names no case. */
  private static String route(ServerWebExchange exchange) {
    return exchange.getRequest().getMethod() + " "
        + exchange.getRequest().getPath().value().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
  }

  private static boolean wantsEnglish(ServerWebExchange exchange) {
    List<Locale> languages = exchange.getRequest().getHeaders().getAcceptLanguageAsLocales();
    return !languages.isEmpty()
        && Locale.ENGLISH.getLanguage().equals(languages.getFirst().getLanguage());
  }

  private static ProblemException asProblem(Throwable error) {
    return switch (error) {
      case ProblemException problem -> problem;
      case WebExchangeBindException invalid -> JsonErrors.ofValidation(invalid);
      case HandlerMethodValidationException invalid -> JsonErrors.ofValidation(invalid);
      case ServerWebInputException unreadable -> JsonErrors.ofInput(unreadable);
      case InvalidMediaTypeException noType -> new ProblemException(RequestProblem.MEDIA_TYPE);
      case ResponseStatusException status ->
        new ProblemException(ofStatus(HttpStatus.valueOf(status.getStatusCode().value())));
      case AccessDeniedException denied -> new ProblemException(RequestProblem.NOT_ALLOWED);
      case OptimisticLockingFailureException stale ->
        new ProblemException(RequestProblem.CHANGED_MEANWHILE);
      case PessimisticLockingFailureException crossed ->
        // Two requests waited for each other and the database let one of them go: it may simply be
        // sent again.
        ProblemException.of(RequestProblem.UNAVAILABLE, crossed);
      case DataBufferLimitException large -> new ProblemException(RequestProblem.TOO_LARGE);
      case DataIntegrityViolationException conflict ->
        ProblemException.of(RequestProblem.CONFLICT, conflict);
      default ->
        isOutage(error)
            ? ProblemException.of(RequestProblem.UNAVAILABLE, error)
            : ProblemException.of(RequestProblem.INTERNAL, error);
    };
  }

  private static boolean isOutage(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessResourceFailureException
          || cause instanceof TransientDataAccessResourceException
          || cause instanceof CannotCreateTransactionException
          || cause instanceof R2dbcTransientResourceException
          || cause instanceof R2dbcNonTransientResourceException
          || cause instanceof R2dbcTimeoutException
          || cause instanceof java.util.concurrent.TimeoutException
          || cause instanceof java.util.concurrent.RejectedExecutionException
          || (cause instanceof R2dbcException r2dbc && "57P01".equals(r2dbc.getSqlState()))) {
        return true;
      }
    }
    return false;
  }

  private static RequestProblem ofStatus(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> RequestProblem.NOT_SIGNED_IN;
      case FORBIDDEN -> RequestProblem.NOT_ALLOWED;
      case NOT_FOUND -> RequestProblem.NOT_FOUND;
      case METHOD_NOT_ALLOWED -> RequestProblem.METHOD_NOT_ALLOWED;
      case NOT_ACCEPTABLE -> RequestProblem.NOT_ACCEPTABLE;
      case UNSUPPORTED_MEDIA_TYPE -> RequestProblem.MEDIA_TYPE;
      case CONTENT_TOO_LARGE -> RequestProblem.TOO_LARGE;
      case TOO_MANY_REQUESTS -> RequestProblem.TOO_MANY;
      default -> status.is4xxClientError() ? RequestProblem.NOT_READABLE : RequestProblem.INTERNAL;
    };
  }
}
