/**
 * What people allow: consent to the measure, to data, of the company, and release from confidentiality, kept apart. What
 * is allowed and not revoked becomes a release in force, which the next request already follows.
 */
@ApplicationModule(allowedDependencies = {"problems", "ids", "identity", "audit", "live", "cases"})
@NullMarked
package de.jobcoachingportal.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
