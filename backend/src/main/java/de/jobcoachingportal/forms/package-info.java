/**
 * The forms of an office and what is filled in them: dated definitions (JSON Schema and a layout), and their copies in a
 * case, filled by several parties, each its own part. Which fields there are is data of the office, not code.
 */
@ApplicationModule(
    allowedDependencies = {
      "problems",
      "ids",
      "tenancy",
      "identity",
      "people",
      "audit",
      "live",
      "programmes",
      "letters",
      "cases",
      "documents",
      "notifications"
    })
@NullMarked
package de.jobcoachingportal.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
