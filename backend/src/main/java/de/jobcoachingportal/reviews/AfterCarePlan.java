package de.jobcoachingportal.reviews;

import java.time.LocalDate;

/** Who looks after it once the coach is gone (domain.md 1.7: a company contact or the IFD). */
public record AfterCarePlan(Carer carer, String contactName, LocalDate beginsOn) {

  public enum Carer {
    IFD,
    COMPANY_CONTACT,
    SBV
  }
}
