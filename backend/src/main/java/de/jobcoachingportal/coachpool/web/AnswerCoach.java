package de.jobcoachingportal.coachpool.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

record AnswerCoach(@Nullable @Valid RecordedFor recordedFor) {}
