package de.jobcoachingportal.inquiries.web;

import java.util.UUID;

/** @param number the office's number of the new case, to be named on the telephone */
record BegunView(UUID id, String number) {}
