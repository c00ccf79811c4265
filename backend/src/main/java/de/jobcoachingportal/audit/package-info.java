/** What happened to a case and who read it. Every read and write of a case by a person ends here, in the same transaction as the thing itself; a refused attempt in a transaction of its own. */
@ApplicationModule(allowedDependencies = {"ids", "identity", "problems"})
@NullMarked
package de.jobcoachingportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
