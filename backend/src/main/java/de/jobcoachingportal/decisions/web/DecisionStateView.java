package de.jobcoachingportal.decisions.web;

import de.jobcoachingportal.decisions.Decision;
import java.util.UUID;

record DecisionStateView(UUID id, long version, Decision.State state) {}
