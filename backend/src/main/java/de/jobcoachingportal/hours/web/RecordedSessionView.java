package de.jobcoachingportal.hours.web;

import java.util.UUID;

record RecordedSessionView(UUID id, LedgerView.Hours hours) {}
