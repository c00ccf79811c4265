package de.jobcoachingportal.reviews;

/** What the team thought about together before an early end (domain.md 1.7: mandatory). Read by office, IFD and coach. */
public record TeamReflection(
    java.time.LocalDate heldOn,
    String present,
    String whatHappened,
    String whatWasTried,
    String whatElseHelps) {}
