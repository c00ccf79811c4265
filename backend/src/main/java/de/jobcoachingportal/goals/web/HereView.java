package de.jobcoachingportal.goals.web;

/** Somebody who has the board open now. */
record HereView(String name) {}
