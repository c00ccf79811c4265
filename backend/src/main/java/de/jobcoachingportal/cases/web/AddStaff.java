package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.cases.Relation;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody who works in this tenant already takes part. */
record AddStaff(@NotNull UUID personId, @NotNull Relation relation) {}
