package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.RecordedFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record WithdrawCase(
    @Nullable @Size(max = 1000) String reason,
    @Nullable @Valid RecordedFor recordedFor) {}
