/**
 * What a person has typed and not sent: kept on the server while they type, so that nothing is lost between devices,
 * sessions and power cuts. Only they can read it.
 */
@ApplicationModule(allowedDependencies = {"problems", "identity"})
@NullMarked
package de.jobcoachingportal.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
