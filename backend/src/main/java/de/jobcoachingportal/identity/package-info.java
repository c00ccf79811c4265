/** Who is asking: the token of an admitted realm, the person behind it, their roles and groups. Keycloak proves who somebody is; what they may do stands in this module's tables and is read with each request. */
@ApplicationModule(allowedDependencies = {"problems", "ids", "tenancy"})
@NullMarked
package de.jobcoachingportal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
