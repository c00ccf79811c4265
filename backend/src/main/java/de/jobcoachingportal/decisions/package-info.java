/**
 * From the plan to the notice: what the coach proposes, what the rules of the office say, who drafts and who else
 * approves, what is issued and how it reaches the people. Only here hours are granted.
 */
@ApplicationModule(
    allowedDependencies = {
      "problems",
      "time",
      "ids",
      "tenancy",
      "identity",
      "audit",
      "live",
      "programmes",
      "cases",
      "benefits",
      "consents",
      "applications",
      "coachpool",
      "documents",
      "letters",
      "templates",
      "notifications",
      "hours",
      "goals",
      "reviews"
    })
@NullMarked
package de.jobcoachingportal.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
