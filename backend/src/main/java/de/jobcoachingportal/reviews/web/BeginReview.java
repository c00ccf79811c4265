package de.jobcoachingportal.reviews.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record BeginReview(@NotNull LocalDate heldOn) {}
