package de.jobcoachingportal.consents.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

record AskConsent(
    @NotBlank @Size(max = 60) String form, @NotNull UUID participantId) {}
