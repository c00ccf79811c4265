package de.jobcoachingportal.inquiries.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record AnswerQuestion(
    @NotBlank @Size(max = 60) String question,
    @NotBlank @Size(max = 4000) String answer) {}
