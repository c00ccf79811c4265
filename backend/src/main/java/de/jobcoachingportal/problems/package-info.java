/** Every refusal of the API: one RFC 9457 problem with a stable code, a German (or English) sentence and the field it is about. Strict reading of JSON is here too, because what it refuses ends as such a problem. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.jobcoachingportal.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
