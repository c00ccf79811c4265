package de.jobcoachingportal.consents.web;

import java.util.UUID;

record ConsentIdView(UUID id) {}
