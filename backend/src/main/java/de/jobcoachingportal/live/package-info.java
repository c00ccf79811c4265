/** Tells open browsers that something changed. Signals carry ids only and are sent after commit; whoever gets one reads again, so access is checked at every read. */
@ApplicationModule(allowedDependencies = {"tenancy", "identity", "problems"})
@NullMarked
package de.jobcoachingportal.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
