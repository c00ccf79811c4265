/**
 * The coaches of an office and who is chosen for a case: proposed, accepted or refused by both sides, bound to secrecy,
 * decided by the office. Only then the coach sees who it is about.
 */
@ApplicationModule(
    allowedDependencies = {
      "problems",
      "ids",
      "tenancy",
      "identity",
      "audit",
      "live",
      "programmes",
      "cases"
    })
@NullMarked
package de.jobcoachingportal.coachpool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
