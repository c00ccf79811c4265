package de.jobcoachingportal.consents.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

record RevokeConsent(@Nullable @Valid RecordedFor recordedFor) {}
