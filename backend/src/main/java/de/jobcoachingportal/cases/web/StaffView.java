package de.jobcoachingportal.cases.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record StaffView(UUID personId, String name, @Nullable String organisation) {}
