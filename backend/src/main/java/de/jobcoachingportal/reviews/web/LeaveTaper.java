package de.jobcoachingportal.reviews.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason read by office, IFD and coach */
record LeaveTaper(@NotBlank @Size(max = 1000) String reason) {}
