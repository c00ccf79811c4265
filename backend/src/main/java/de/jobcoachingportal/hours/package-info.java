/**
 * The hours of a case: a ledger born from the decision and never overdrawn, and the sessions booked against it, each
 * countersigned by the employee and the supervisor. Grants and extensions are written by decisions only.
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
package de.jobcoachingportal.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
