/**
 * The case: its life, its people, and who may see and do what in it. Everything that happens in a case asks here first
 * and moves the case on from here.
 */
@ApplicationModule(
    allowedDependencies = {
      "problems",
      "time",
      "ids",
      "tenancy",
      "identity",
      "people",
      "audit",
      "live",
      "letters",
      "programmes"
    })
@NullMarked
package de.jobcoachingportal.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
