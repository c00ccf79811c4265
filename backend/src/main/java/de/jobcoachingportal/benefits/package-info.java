/**
 * What an office can give besides coaching: its catalogue of supporting benefits, and in a case which of them were asked
 * for, who pays which part and what became of it. Decided is in {@code decisions}, by the same four eyes as everything.
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
      "applications",
      "hours"
    })
@NullMarked
package de.jobcoachingportal.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
