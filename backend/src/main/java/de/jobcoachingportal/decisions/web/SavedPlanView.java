package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Plan;
import java.time.Instant;

record SavedPlanView(long version, Plan.State state, Instant savedAt) {}
