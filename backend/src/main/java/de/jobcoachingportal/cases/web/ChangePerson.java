package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.Participant.Reachable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ChangePerson(
    @Nullable @Size(max = 500) String scope, @NotNull Reachable reachable) {}
