/** The envelope of every write: one transaction around the request, with the key that makes sending it twice harmless, and the live signals after commit. So no use case opens a transaction, and none can forget to. */
@ApplicationModule(allowedDependencies = {"problems", "identity", "live", "tenancy", "audit"})
@NullMarked
package de.jobcoachingportal.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
