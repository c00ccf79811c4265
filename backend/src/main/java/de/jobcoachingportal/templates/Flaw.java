package de.jobcoachingportal.templates;

/**
 * What is wrong in a template and where.
 *
 * @param line from 1
 * @param column from 1
 * @param reason German sentence for the person who wrote it
 */
record Flaw(String code, int line, int column, String reason) {

  String sentence() {
    return "Zeile " + line + ", Zeichen " + column + ": " + reason;
  }
}
