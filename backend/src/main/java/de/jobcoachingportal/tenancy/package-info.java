/** Who the tenants are and how each reaches its own data space; nothing else in the code knows that there is more than one. Onboarding of an office starts here and is carried out by the modules that own something. */
@ApplicationModule(allowedDependencies = {"problems", "ids"})
@NullMarked
package de.jobcoachingportal.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
