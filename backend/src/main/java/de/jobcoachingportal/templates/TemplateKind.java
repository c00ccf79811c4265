package de.jobcoachingportal.templates;

/** The notice itself, or the letter beside it that explains it in plain words. */
public enum TemplateKind {
  NOTICE,
  PLAIN
}
