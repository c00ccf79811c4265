package de.jobcoachingportal.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of a problem: German from the code itself, English from {@code problems_en.properties}. */
final class ProblemBodies {
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("problems", Locale.ENGLISH, NO_FALLBACK());

  private ProblemBodies() {}

  private static ResourceBundle.Control NO_FALLBACK() {
    return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  }

  static Map<String, Object> body(
      ProblemCode problem,
      List<FieldError> errors,
      Map<String, Object> members,
      boolean english,
      String traceId) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("status", problem.status().value());
    body.put("code", problem.code());
    body.put(
        "title", english ? english(problem.code() + ".title", problem.title()) : problem.title());
    body.put(
        "detail",
        english ? english(problem.code() + ".detail", problem.detail()) : problem.detail());
    if (!errors.isEmpty()) {
      body.put(
          "errors",
          errors.stream().map(error -> field(error, english)).collect(Collectors.toList()));
    }
    body.putAll(members);
    body.put("traceId", traceId);
    return body;
  }

  private static FieldError field(FieldError error, boolean english) {
    return english
        ? new FieldError(
            error.pointer(), error.code(), english("field." + error.code(), error.detail()))
        : error;
  }

  private static String english(String key, String german) {
    try {
      return ENGLISH.getString(key);
    } catch (MissingResourceException untranslated) {
      return german;
    }
  }
}
