package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.decisions.Notice;
import de.jobcoachingportal.decisions.Notices;
import java.util.List;
import java.util.Set;

/** {@code delivery}: how the next notice will reach the employee. */
record NoticesView(List<Notice> notices, Notice.Delivery delivery, List<String> actions) {
  private static final Set<Operation> ACTIONS = Set.of(
      Operation.NOTICE_DELIVERY_CHOOSE, Operation.OBJECTION_FILE, Operation.RECORD_FOR_OTHERS);

  static NoticesView of(Notices.Listed listed) {
    return new NoticesView(
        listed.notices(),
        listed.portal() ? Notice.Delivery.PORTAL : Notice.Delivery.POST,
        listed.file().actions(ACTIONS));
  }
}
