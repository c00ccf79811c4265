/**
 * How a case begins: the first question, by whomever, and what the team answers to "Passt Jobcoaching hier?". Until the
 * employee agrees, a question from the company carries neither their name nor facts about their health.
 */
@ApplicationModule(
    allowedDependencies = {"problems", "ids", "identity", "people", "audit", "live", "cases"})
@NullMarked
package de.jobcoachingportal.inquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
