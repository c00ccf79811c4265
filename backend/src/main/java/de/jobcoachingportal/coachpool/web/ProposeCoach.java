package de.jobcoachingportal.coachpool.web;

import de.jobcoachingportal.coachpool.EarlierRelation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ProposeCoach(
    @NotNull UUID coachId,
    @NotBlank @Size(max = 1000) String reason,
    @NotNull EarlierRelation earlierRelation,
    @Nullable @Size(max = 1000) String earlierRelationNote) {}
