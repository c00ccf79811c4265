package de.jobcoachingportal.coachpool;

/** What a coach promises before seeing personal data (§ 78 SGB X). The number is kept with the promise. */
public final class SecrecyText {
  public static final String VERSION = "secrecy-1";
  public static final String TEXT = """
      Ich verwende Daten über Personen und den Betrieb nur für das Jobcoaching, für das ich angefragt werde. \
      Ich gebe sie nicht weiter, außer das Gesetz oder eine Einwilligung erlaubt es. Ich schütze sie vor anderen, \
      auch nach dem Ende des Jobcoachings. Ich weiß: Diese Daten unterliegen dem Sozialgeheimnis, \
      und wer sie weitergibt, kann sich strafbar machen (§ 78 SGB X).""";

  private SecrecyText() {}
}
