package de.jobcoachingportal.coachpool.web;

import de.jobcoachingportal.coachpool.EarlierRelation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record DecideCoach(
    @NotNull EarlierRelation earlierRelation,
    @Nullable @Size(max = 1000) String earlierRelationNote) {}
