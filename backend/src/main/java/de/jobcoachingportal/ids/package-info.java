/** Makes the ids of the portal. UUIDv7: sortable by time, made here and not by the database, so that a write needs no answer to know its id. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.jobcoachingportal.ids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
