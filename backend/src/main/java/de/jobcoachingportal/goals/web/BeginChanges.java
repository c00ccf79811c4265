package de.jobcoachingportal.goals.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param found what the first time in the company showed; read by office, IFD and coach */
record BeginChanges(@Nullable @Size(max = 2000) String found) {}
