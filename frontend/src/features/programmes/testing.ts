import type { Rules, Version } from './api/types';

const RULES: Rules = {
  legal: { basis: ['§ 185 Abs. 3 SGB IX'], claim: false, decidingBody: 'OFFICE', remedy: null },
  admission: { offered: true, applicants: ['EMPLOYEE'], employments: [], employerConsent: 'MUST' },
  frame: {
    months: { min: 6, max: 12, usual: null, strength: 'SHOULD' },
    hours: { unit: 'CLOCK_HOUR', minutesPerUnit: 60, max: null, strength: 'SHOULD' },
  },
  extension: { strength: 'SHOULD' },
  steps: {
    analysisPhase: false,
    coordinator: false,
    separateIfdAndCoach: true,
    coachAdmission: { required: true, trainings: [] },
    papers: [{ paper: 'LEARNING_CONCEPT', step: 'GRANT' }],
    tasks: [{ task: 'PLAN_COACHING', fixed: false, bodies: ['JOB_COACH'] }],
  },
  watch: { afterCareMonths: [3, 6, 12] },
  clocks: { competenceCheckDays: 14, decisionDays: 21, decisionDaysAfterOpinion: 14, fictionDays: null },
  afterwards: { invoiceMode: 'ACCEPTED', retention: [] },
};

/** A draft for the tests of the pages. */
export function aVersion(more: Partial<Version> = {}): Version {
  return {
    id: 'v2',
    programmeId: 'p1',
    programme: 'Jobcoaching am Arbeitsplatz',
    number: 2,
    version: 0,
    state: 'DRAFT',
    inForceFrom: null,
    until: null,
    copiedFrom: 1,
    traces: {
      changedAt: '2026-11-20T10:00:00Z',
      changedBy: 'Frau Iris',
      triedAt: null,
      enactedAt: null,
      enactedBy: null,
    },
    parameters: RULES,
    sources: { 'frame.months.max': 'Faltblatt Nr. 18' },
    gaps: [
      {
        path: 'frame.hours.max',
        code: 'gap',
        reason: 'Der Stundenrahmen wird dagegen geprüft.',
        position: null,
      },
    ],
    contradictions: [],
    actions: ['EDIT', 'ENACT', 'DISCARD', 'COPY'],
    ...more,
  };
}
