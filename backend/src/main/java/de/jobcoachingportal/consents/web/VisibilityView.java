package de.jobcoachingportal.consents.web;

import de.jobcoachingportal.cases.Visibility;
import java.util.List;

/** For each topic who sees it now, computed from the same matrix that decides at every request. */
record VisibilityView(List<Visibility.Topic> topics) {}
