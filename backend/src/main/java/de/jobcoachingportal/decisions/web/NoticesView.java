package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.decisions.Announcement;
import de.jobcoachingportal.decisions.DecisionKind;
import de.jobcoachingportal.decisions.Notice;
import de.jobcoachingportal.decisions.Notices;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code delivery}: how the next notice will reach the employee. */
record NoticesView(List<NoticeLine> notices, Notice.Delivery delivery, List<String> actions) {
  private static final Set<Operation> ACTIONS = Set.of(
      Operation.NOTICE_DELIVERY_CHOOSE, Operation.OBJECTION_FILE, Operation.RECORD_FOR_OTHERS);

  /**
   * {@code announced}: the day on which it counts as made known and until when it can be objected to; null while nobody
   * knows. {@code notifiedAt}: when the mail went out that something waits. {@code toEmployer}: whose application it
   * answers, and so who may object.
   */
  record NoticeLine(
      UUID id,
      UUID decisionId,
      DecisionKind kind,
      boolean toEmployer,
      UUID fileId,
      String sha256,
      @Nullable UUID plainFileId,
      Notice.Delivery delivery,
      Instant issuedAt,
      @Nullable Instant retrievedAt,
      @Nullable Instant postedAt,
      @Nullable Instant notifiedAt,
      @Nullable Announcement announced) {

    static NoticeLine of(Notice notice) {
      return new NoticeLine(
          notice.id(),
          notice.decisionId(),
          notice.kind(),
          notice.toEmployer(),
          notice.fileId(),
          notice.sha256(),
          notice.plainFileId(),
          notice.delivery(),
          notice.issuedAt(),
          notice.retrievedAt(),
          notice.postedAt(),
          notice.notifiedAt(),
          notice.announced());
    }
  }

  static NoticesView of(Notices.Listed listed) {
    return new NoticesView(
        listed.notices().stream().map(NoticeLine::of).toList(),
        listed.portal() ? Notice.Delivery.PORTAL : Notice.Delivery.POST,
        listed.file().actions(ACTIONS));
  }
}
