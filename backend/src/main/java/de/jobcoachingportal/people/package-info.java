/**
 * The people of a tenant as its administration looks after them: invitations by mail and by letter, roles,
 * responsibility groups, organisations, deputies, leaving and coming back. Who they are in a case is not known here.
 */
@ApplicationModule(allowedDependencies = {"problems", "ids", "tenancy", "identity", "programmes"})
@NullMarked
package de.jobcoachingportal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
