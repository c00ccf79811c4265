package de.jobcoachingportal.goals.web;

import de.jobcoachingportal.cases.Relation;
import de.jobcoachingportal.goals.GoalComment;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record GoalCommentView(
    UUID id,
    String text,
    String by,
    Relation relation,
    @Nullable String recordedBy,
    OffsetDateTime writtenAt) {

  static GoalCommentView of(GoalComment comment) {
    return new GoalCommentView(
        comment.id(),
        comment.text(),
        comment.by(),
        comment.relation(),
        comment.recordedBy(),
        comment.writtenAt());
  }
}
