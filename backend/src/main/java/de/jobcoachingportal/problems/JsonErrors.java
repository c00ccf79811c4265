package de.jobcoachingportal.problems;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the field of an unreadable or invalid request. */
final class JsonErrors {
  private JsonErrors() {}

  static ProblemException ofInput(ServerWebInputException unreadable) {
    for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof DataBufferLimitException) {
        return new ProblemException(RequestProblem.TOO_LARGE);
      }
      if (cause instanceof JacksonException json) {
        return ofJson(json);
      }
    }
    if (unreadable.getMethodParameter() != null) {
      String name = unreadable.getMethodParameter().getParameterName();
      return new ProblemException(
          RequestProblem.INVALID,
          new FieldError(
              name == null ? "" : name, "type", "Dieser Wert hat nicht die erwartete Form."));
    }
    return new ProblemException(RequestProblem.NOT_READABLE);
  }

  static ProblemException ofValidation(WebExchangeBindException invalid) {
    List<FieldError> errors = new ArrayList<>();
    for (ObjectError error : invalid.getAllErrors()) {
      String pointer = error instanceof org.springframework.validation.FieldError field
          ? "/" + field.getField().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/')
          : "";
      errors.add(fieldError(pointer, error));
    }
    return new ProblemException(RequestProblem.INVALID, errors);
  }

  static ProblemException ofValidation(HandlerMethodValidationException invalid) {
    List<FieldError> errors = new ArrayList<>();
    invalid
        .getParameterValidationResults()
        .forEach(result -> result
            .getResolvableErrors()
            .forEach(error -> errors.add(new FieldError(
                String.valueOf(result.getMethodParameter().getParameterName()),
                "invalid",
                String.valueOf(error.getDefaultMessage())))));
    return new ProblemException(RequestProblem.INVALID, errors);
  }

  private static FieldError fieldError(String pointer, ObjectError error) {
    String rule = String.valueOf(error.getCode());
    return switch (rule) {
      case "NotNull", "NotBlank", "NotEmpty" ->
        new FieldError(pointer, "required", "Diese Angabe fehlt.");
      case "Size" ->
        new FieldError(
            pointer, "size", "Die Länge passt nicht: " + error.getDefaultMessage() + ".");
      case "Email" -> new FieldError(pointer, "email", "Das ist keine gültige E-Mail-Adresse.");
      case "PastOrPresent" ->
        new FieldError(pointer, "future", "Dieser Tag darf nicht in der Zukunft liegen.");
      case "Pattern" -> new FieldError(pointer, "format", "Die Form stimmt nicht.");
      default ->
        new FieldError(pointer, rule.toLowerCase(), String.valueOf(error.getDefaultMessage()));
    };
  }

  private static ProblemException ofJson(JacksonException json) {
    String pointer = pointer(json.getPath());
    return switch (json) {
      case UnrecognizedPropertyException unknown ->
        new ProblemException(
            RequestProblem.INVALID,
            new FieldError(pointer, "unknown", "Dieses Feld gibt es hier nicht."));
      case InvalidFormatException format ->
        new ProblemException(
            RequestProblem.INVALID,
            new FieldError(pointer, "format", "Dieser Wert hat nicht die erwartete Form."));
      case MismatchedInputException type ->
        new ProblemException(
            RequestProblem.INVALID,
            new FieldError(pointer, "type", "Dieser Wert hat nicht den erwarteten Typ."));
      default ->
        new ProblemException(
            RequestProblem.NOT_READABLE,
            new FieldError(pointer, "json", "Hier ist das JSON nicht lesbar."));
    };
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      pointer
          .append('/')
          .append(
              step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName()));
    }
    return pointer.toString();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
