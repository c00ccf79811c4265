/** How often somebody may ask. Each person and each office has an allowance, so that one loud caller does not slow the others. */
@ApplicationModule(allowedDependencies = {"problems", "identity", "tenancy"})
@NullMarked
package de.jobcoachingportal.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
