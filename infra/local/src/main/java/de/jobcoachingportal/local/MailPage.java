package de.jobcoachingportal.local;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The mail catcher's page. */
final class MailPage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
          "d. MMMM uuuu, HH:mm:ss 'Uhr'", Locale.GERMANY)
      .withZone(ZoneId.of("Europe/Berlin"));
  private static final String PAGE = """
      <!doctype html>
      <html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Abgefangene E-Mails</title>
      <style>
        :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
        body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
        article { border-top: 1px solid; padding: 1rem 0 } pre { white-space: pre-wrap; font: inherit }
        h2 { font-size: 1.15rem; margin: 0 } p { margin: 0 }
      </style></head><body>
      <h1>Abgefangene E-Mails</h1>
      <p>Hier liegt alles, was das Portal auf diesem Rechner verschickt. Nichts davon verlässt den Rechner.</p>
      <main>%s</main>
      </body></html>
      """;
  private static final String MAIL = """
      <article><h2>%s</h2><p>An %s · %s</p><pre>%s</pre>%s</article>
      """;

  private MailPage() {}

  static String of(List<CaughtMail> mails) {
    return PAGE.formatted(
        mails.isEmpty()
            ? "<p>Noch keine E-Mail.</p>"
            : mails.stream().map(MailPage::article).collect(Collectors.joining()));
  }

  private static String article(CaughtMail mail) {
    String links = mail.links().stream()
        .map(link -> "<p><a href=\"%1$s\">%1$s</a></p>".formatted(escaped(link)))
        .collect(Collectors.joining());
    String text = mail.text().isEmpty() ? mail.html().replaceAll("<[^>]*>", " ") : mail.text();
    return MAIL.formatted(
        escaped(mail.subject()),
        escaped(String.join(", ", mail.to())),
        TIME.format(mail.receivedAt()),
        escaped(text.strip()),
        links);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
