/**
 * Turns the words of a letter into an accessible PDF (PDF/UA) that looks like a letter of the office. Knows nothing of
 * cases: who writes says what stands in it.
 */
@ApplicationModule(allowedDependencies = {"problems"})
@NullMarked
package de.jobcoachingportal.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
