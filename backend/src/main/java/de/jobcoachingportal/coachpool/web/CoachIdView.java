package de.jobcoachingportal.coachpool.web;

import java.util.UUID;

record CoachIdView(UUID id) {}
