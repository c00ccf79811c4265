package de.jobcoachingportal.cases.web;

import java.util.UUID;

record ParticipantIdView(UUID participantId) {}
