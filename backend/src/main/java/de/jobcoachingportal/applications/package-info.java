/**
 * The application: filled by several parties, always fileable, its gaps listed; the office's check of competence, the papers
 * asked for, and the legal clocks computed from the dates kept here.
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
      "cases",
      "letters",
      "notifications"
    })
@NullMarked
package de.jobcoachingportal.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
