/** What time it is for the work of an office. Tokens are checked against the machine's own clock, never against this one. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.jobcoachingportal.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
