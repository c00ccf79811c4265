package de.jobcoachingportal.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes every mail that the portal or Keycloak sends and shows it on a page; none leaves the machine. */
public final class MailCatcher implements AutoCloseable {
  private final GreenMail smtp;
  private final HttpServer pages;

  public MailCatcher(int smtpPort, int pagePort) {
    smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    smtp.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    smtp.start();
    pages = Exchanges.serve(pagePort, this::handle);
  }

  /** For tests: both ports free ones. */
  public static MailCatcher temporary() {
    return new MailCatcher(FreePort.any(), FreePort.any());
  }

  public int smtpPort() {
    return smtp.getSmtp().getPort();
  }

  /** The mails caught so far, newest first. */
  public List<CaughtMail> mails() {
    return Stream.of(smtp.getReceivedMessages())
        .map(CaughtMail::of)
        .sorted(Comparator.comparing(CaughtMail::receivedAt).reversed())
        .toList();
  }

  @Override
  public void close() {
    pages.stop(0);
    smtp.stop();
  }

  private void handle(HttpExchange exchange) throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    String path = exchange.getRequestURI().getPath();
    if (!path.equals("/api/mails")) {
      Exchanges.html(exchange, MailPage.of(mails()));
    } else if (exchange.getRequestMethod().equals("DELETE")) {
      forgetAll();
      Exchanges.empty(exchange, 204);
    } else {
      Exchanges.json(exchange, mails());
    }
  }

  private void forgetAll() {
    try {
      smtp.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }
}
