package de.jobcoachingportal.cases.web;

/** States as a list may be filtered by: those of a case, and ENDED for who may not know how it ended. */
enum ShownState {
  INQUIRY,
  INFORMING,
  SUITABILITY,
  APPLICATION_DRAFT,
  FILED,
  COMPETENCE_CHECK,
  FORWARDED,
  PAPERS_REQUESTED,
  COACH_SELECTION,
  ANALYSIS,
  PLANNING,
  ASSESSMENT,
  GRANTED,
  REJECTED,
  WITHDRAWN,
  COMMISSIONED,
  AGREED,
  ARRIVING,
  CHANGING,
  INTERIM_REVIEW,
  EXTENSION_REQUESTED,
  TAPERING,
  COMPLETED,
  ENDED_EARLY,
  ENDED,
  CLOSED
}
