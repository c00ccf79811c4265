/**
 * The shared goal board of a case: one overall goal and the short-term goals under it, agreed by
 * the three sides, kept in editions. It also holds the goal agreement (Zielvereinbarung) with which
 * the coaching in the company begins.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"problems", "ids", "tenancy", "identity", "audit", "live", "cases"})
@org.jspecify.annotations.NullMarked
package de.jobcoachingportal.goals;
