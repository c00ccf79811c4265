/**
 * What those who run the portal see and do: offices on their way on board, their state, their proofs. No case and no
 * person of any tenant is reachable from here.
 */
@ApplicationModule(allowedDependencies = {"problems", "tenancy", "identity"})
@NullMarked
package de.jobcoachingportal.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
