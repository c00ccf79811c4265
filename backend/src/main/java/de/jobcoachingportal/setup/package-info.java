/**
 * What an office has still to do before its first notice, read from what it did: nothing is ticked by hand. Looks at
 * the tables of others and writes none.
 */
@ApplicationModule(
    allowedDependencies = {
      "problems",
      "tenancy",
      "identity",
      "people",
      "programmes",
      "templates",
      "forms",
      "benefits"
    })
@NullMarked
package de.jobcoachingportal.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
