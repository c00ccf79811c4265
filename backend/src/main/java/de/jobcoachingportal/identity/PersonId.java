package de.jobcoachingportal.identity;

import java.util.UUID;

public record PersonId(UUID value) {}
