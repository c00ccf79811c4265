package de.jobcoachingportal.local;

/** Something the person at the console has to know and can do something about: told in one sentence, without a trace. */
public final class StartProblem extends RuntimeException {
  public StartProblem(String sentence) {
    super(sentence);
  }

  public StartProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
