/**
 * How the notices of an office read: templates with placeholders in a small part of HTML, their text blocks, letterhead
 * and legal remedy, in dated versions; and the twin in plain words. Knows nothing of cases.
 */
@ApplicationModule(
    allowedDependencies = {
      "problems",
      "ids",
      "tenancy",
      "identity",
      "audit",
      "letters",
      "programmes"
    })
@NullMarked
package de.jobcoachingportal.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
