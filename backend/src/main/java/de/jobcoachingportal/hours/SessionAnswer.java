package de.jobcoachingportal.hours;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** What a party says to a session; the last word of each counts. A reply of the coach opens the question again. */
@Table("session_answer")
record SessionAnswer(
    @Id UUID id,
    UUID sessionId,
    SessionParty party,
    SessionWord answer,
    @Nullable String text,
    String channel,
    UUID answeredBy,
    Instant answeredAt) {}
