package de.jobcoachingportal.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MailCatcherTests {
  @Test
  void keepsAMailAndPicksOutItsLink() throws Exception {
    int pagePort = FreePort.any();
    try (MailCatcher catcher = new MailCatcher(FreePort.any(), pagePort)) {
      GreenMailUtil.sendTextEmail(
          "farn@he.example",
          "portal@he.example",
          "Einladung",
          "Bitte öffnen Sie http://localhost:8081/einladung?a=1&b=2 bald.",
          new ServerSetup(catcher.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

      CaughtMail mail = catcher.mails().getFirst();
      assertThat(mail.to()).containsExactly("farn@he.example");
      assertThat(mail.links()).containsExactly("http://localhost:8081/einladung?a=1&b=2");
      String page = Http.CLIENT
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + pagePort + "/"))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
      assertThat(page).contains("<h2>Einladung</h2>", "a=1&amp;b=2");
    }
  }
}
