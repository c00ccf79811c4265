package de.jobcoachingportal.local;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail as a person would read it, with its links picked out for tests that follow them. */
public record CaughtMail(
    List<String> to,
    String from,
    String subject,
    Instant receivedAt,
    String text,
    String html,
    List<String> links) {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

  static CaughtMail of(MimeMessage message) {
    try {
      String text = body(message, "text/plain").orElse("");
      String html = body(message, "text/html").orElse("");
      return new CaughtMail(
          addresses(message.getAllRecipients()),
          String.join(", ", addresses(message.getFrom())),
          Optional.ofNullable(message.getSubject()).orElse(""),
          Optional.ofNullable(message.getReceivedDate())
              .or(() -> sent(message))
              .map(Date::toInstant)
              .orElse(Instant.EPOCH),
          text,
          html,
          links(text.isEmpty() ? html.replace("&amp;", "&") : text));
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail that cannot be read", e);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Optional<Date> sent(MimeMessage message) {
    try {
      return Optional.ofNullable(message.getSentDate());
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail whose date cannot be read", e);
    }
  }

  private static Optional<String> body(Part part, String type)
      throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return Optional.of((String) part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        Optional<String> found = body(parts.getBodyPart(i), type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> addresses(Address[] addresses) {
    return addresses == null
        ? List.of()
        : Stream.of(addresses).map(Address::toString).toList();
  }

  private static List<String> links(String text) {
    return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
