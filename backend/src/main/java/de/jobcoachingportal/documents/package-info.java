/**
 * Files of a case: what was uploaded and what was issued, with a hash, shown only to their audience, handed out as
 * attachments. Also the list of what has to leave the house by post.
 */
@ApplicationModule(
    allowedDependencies = {"problems", "ids", "tenancy", "identity", "audit", "live", "cases"})
@NullMarked
package de.jobcoachingportal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
