/** States as people look for them; the fine steps are told apart inside a case. */
export const PHASES: Record<string, string[]> = {
  asking: ['INQUIRY', 'INFORMING', 'SUITABILITY'],
  applying: ['APPLICATION_DRAFT', 'FILED', 'COMPETENCE_CHECK', 'FORWARDED', 'PAPERS_REQUESTED'],
  planning: ['COACH_SELECTION', 'ANALYSIS', 'PLANNING', 'ASSESSMENT'],
  starting: ['GRANTED', 'COMMISSIONED', 'AGREED'],
  coaching: ['ARRIVING', 'CHANGING', 'INTERIM_REVIEW', 'EXTENSION_REQUESTED'],
  tapering: ['TAPERING'],
  over: ['COMPLETED', 'ENDED_EARLY', 'ENDED', 'CLOSED', 'REJECTED', 'WITHDRAWN'],
};
