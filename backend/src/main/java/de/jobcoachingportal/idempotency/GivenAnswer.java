package de.jobcoachingportal.idempotency;

import org.jspecify.annotations.Nullable;

/** The answer a write was given, kept so that the same request sent again gets the same answer. */
record GivenAnswer(
    byte[] requestHash,
    @Nullable Integer status,
    @Nullable String etag,
    @Nullable String location,
    @Nullable String contentType,
    byte[] body) {}
