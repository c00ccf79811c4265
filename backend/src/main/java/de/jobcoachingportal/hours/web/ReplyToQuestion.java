package de.jobcoachingportal.hours.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ReplyToQuestion(@NotBlank @Size(max = 1000) String text) {}
