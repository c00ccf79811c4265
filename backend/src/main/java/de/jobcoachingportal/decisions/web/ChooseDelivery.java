package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.cases.RecordedFor;
import de.jobcoachingportal.decisions.Notice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record ChooseDelivery(
    @NotNull Notice.Delivery delivery, @Nullable @Valid RecordedFor recordedFor) {}
