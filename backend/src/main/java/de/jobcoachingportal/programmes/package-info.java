/**
 * The dated funding rules of an office: what it asks for, how many hours and months it grants, who does which step. A
 * case keeps the version under which it was filed, so that a decision can be explained years later. Also what a body is
 * called that decides in the place of the office.
 */
@ApplicationModule(allowedDependencies = {"problems", "tenancy", "identity", "ids", "audit"})
@NullMarked
package de.jobcoachingportal.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
