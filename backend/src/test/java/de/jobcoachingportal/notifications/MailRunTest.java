package de.jobcoachingportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.jobcoachingportal.identity.Role;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.tenancy.TenantRegistry;
import de.jobcoachingportal.testing.ApiTest;
import de.jobcoachingportal.testing.TestPortal;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails that say that something waits, sent to a real SMTP server. */
class MailRunTest extends ApiTest {
  @Autowired
  private OutboxStore store;

  @Autowired
  private TenantRegistry tenants;

  @Autowired
  private Clock clock;

  @Test
  void theMailSaysThatSomethingWaitsAndNothingElse() throws Exception {
    var person = person("sh", "Postwurf", Role.EMPLOYEE);
    update("update person set email = 'postwurf@example.org' where id = ?", person.id());
    var mail = Ids.next();
    update(
        "insert into mail_outbox (tenant_id, id, person_id, ordered_at) values ('sh', ?, ?, now())",
        mail,
        person.id());
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      run(server.getSmtp().getPort());
      assertThat(mailsTo("postwurf@example.org", server)).hasSize(1);
      var message = mailsTo("postwurf@example.org", server).getFirst();
      assertThat(message.getSubject()).isEqualTo("Im Jobcoaching-Portal wartet etwas auf Sie");
      assertThat(message.getContent().toString())
          .contains("http://")
          .doesNotContain("Postwurf", "Bescheid", "Schleswig");
      assertThat(sent(mail)).isTrue();
      run(server.getSmtp().getPort());
      assertThat(mailsTo("postwurf@example.org", server)).as("not twice").hasSize(1);
    } finally {
      server.stop();
    }
  }

  @Test
  void whatCannotBeSentWaits() {
    var person = person("sh", "Stillstand", Role.EMPLOYEE);
    update("update person set email = 'stillstand@example.org' where id = ?", person.id());
    var mail = Ids.next();
    update(
        "insert into mail_outbox (tenant_id, id, person_id, ordered_at) values ('sh', ?, ?, now())",
        mail,
        person.id());
    run(1);
    assertThat(sent(mail)).isFalse();
    assertThat(
            TestPortal.rows("select tries from mail_outbox where id = ?", mail).getFirst())
        .containsEntry("tries", 1);
  }

  private void run(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    new MailRun(
            tenants,
            store,
            sender,
            clock,
            "http://localhost:3000",
            "portal@example.org",
            Duration.ofHours(10))
        .run(true)
        .block();
  }

  /** What other tests have ordered goes out with it. */
  private static List<MimeMessage> mailsTo(String address, GreenMail server) throws Exception {
    var mails = new ArrayList<MimeMessage>();
    for (var mail : server.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(address)) {
        mails.add(mail);
      }
    }
    return mails;
  }

  private static boolean sent(UUID mail) {
    return !TestPortal.rows("select 1 from mail_outbox where id = ? and sent_at is not null", mail)
        .isEmpty();
  }

  private static void update(String sql, Object... parameters) {
    try (var connection = TestPortal.maintenance();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
