/**
 * The file of a case for the electronic file of the office: everything the deciding body may see, as one ZIP with an index
 * in XML and JSON. Looks at the tables of all modules, nobody looks at it.
 */
@ApplicationModule(allowedDependencies = {"problems", "identity", "audit", "letters", "cases"})
@NullMarked
package de.jobcoachingportal.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
