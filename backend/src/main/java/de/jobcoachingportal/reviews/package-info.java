/**
 * Taking stock of a coaching: interim reviews from three viewpoints, extension, taper, closing
 * report, early end after team reflection, and the after-care beside it. What comes next is decided
 * here; the state itself moves in {@code cases}.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "problems",
      "time",
      "ids",
      "tenancy",
      "identity",
      "audit",
      "live",
      "cases",
      "documents",
      "letters",
      "programmes",
      "goals",
      "hours"
    })
@org.jspecify.annotations.NullMarked
package de.jobcoachingportal.reviews;
