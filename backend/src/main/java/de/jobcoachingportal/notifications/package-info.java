/**
 * Mails that say that something waits in the portal, and nothing more: no name, no case, no reason. Ordered in the
 * transaction of what waits, sent after it; what cannot be sent is tried again.
 */
@ApplicationModule(allowedDependencies = {"ids", "tenancy"})
@NullMarked
package de.jobcoachingportal.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
