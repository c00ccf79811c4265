package de.jobcoachingportal.cases.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record AssignCase(@NotNull UUID groupId) {}
