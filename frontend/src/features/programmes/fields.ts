import type { TaskOwners } from './api/types';

/** The values of a version in the order of the page; their words stand in the texts under `fields.<path>`. */
export type Kind =
  | 'number'
  | 'cents'
  | 'yesno'
  | 'choice'
  | 'many'
  | 'lines'
  | 'numbers'
  | 'text'
  | 'line'
  | 'papers'
  | 'tasks'
  | 'retention'
  | 'conditions';

export interface Field {
  path: string;
  kind: Kind;
  /** Key under `units`. */
  unit?: string;
  /** Key under `options`, with the codes. */
  options?: [name: string, codes: string[]];
  /** May be left out on purpose. */
  waivable?: boolean;
  /** Where the law says something about it. */
  law?: string;
}

export interface Section {
  id: string;
  /** Some of it only stands here so far; the text under `notes` says from when on it works. */
  later?: true;
  fields: Field[];
}

const STRENGTH: [string, string[]] = ['strength', ['MUST', 'SHOULD']];

export const SECTIONS: Section[] = [
  {
    id: 'legal',
    fields: [
      { path: 'legal.basis', kind: 'lines', law: '§ 185 Abs. 3 SGB IX, §§ 24, 27 SchwbAV' },
      { path: 'legal.claim', kind: 'yesno', law: '§ 185 Abs. 3 und 5, § 55 Abs. 3 SGB IX' },
      {
        path: 'legal.decidingBody',
        kind: 'choice',
        options: ['decidingBody', ['OFFICE', 'INTEGRATION_ASSISTANCE']],
      },
      { path: 'legal.remedy', kind: 'text', law: '§ 36 SGB X' },
    ],
  },
  {
    id: 'admission',
    fields: [
      { path: 'admission.offered', kind: 'yesno' },
      {
        path: 'admission.applicants',
        kind: 'many',
        options: [
          'applicant',
          ['EMPLOYEE', 'SELF_EMPLOYED', 'EMPLOYER', 'REPRESENTATIVE', 'WORKSHOP_EMPLOYEE'],
        ],
        law: '§ 36 SGB I',
      },
      {
        path: 'admission.employments',
        kind: 'many',
        options: ['employment', ['EMPLOYED', 'TRAINEE', 'CIVIL_SERVANT', 'SELF_EMPLOYED', 'WORKSHOP']],
        law: '§§ 156, 185 SGB IX',
      },
      {
        path: 'admission.minDegree',
        kind: 'number',
        unit: 'degree',
        waivable: true,
        law: '§ 2 Abs. 2 SGB IX',
      },
      {
        path: 'admission.minDegreeWithEqualStatus',
        kind: 'number',
        unit: 'degree',
        waivable: true,
        law: '§ 2 Abs. 3 SGB IX',
      },
      {
        path: 'admission.minWeeklyHours',
        kind: 'number',
        unit: 'hoursAWeek',
        waivable: true,
        law: '§ 185 Abs. 2 SGB IX',
      },
      {
        path: 'admission.minWeeklyHoursInclusionCompany',
        kind: 'number',
        unit: 'hoursAWeek',
        waivable: true,
        law: '§ 185 Abs. 2 SGB IX',
      },
      { path: 'admission.employerConsent', kind: 'choice', options: STRENGTH },
    ],
  },
  {
    id: 'frame',
    fields: [
      { path: 'frame.months.min', kind: 'number', unit: 'months', waivable: true },
      { path: 'frame.months.max', kind: 'number', unit: 'months', waivable: true },
      { path: 'frame.months.usual', kind: 'number', unit: 'months' },
      { path: 'frame.months.strength', kind: 'choice', options: STRENGTH },
      {
        path: 'frame.hours.unit',
        kind: 'choice',
        options: ['hourUnit', ['CLOCK_HOUR', 'PROFESSIONAL_HOUR']],
      },
      { path: 'frame.hours.minutesPerUnit', kind: 'number', unit: 'minutes' },
      {
        path: 'frame.hours.rounding',
        kind: 'choice',
        options: ['rounding', ['EXACT', 'FIVE_MINUTES', 'QUARTER_HOUR', 'HALF_HOUR', 'WHOLE_UNIT']],
      },
      { path: 'frame.hours.usual', kind: 'number', unit: 'units' },
      { path: 'frame.hours.max', kind: 'number', unit: 'units', waivable: true },
      { path: 'frame.hours.firstGrantFrom', kind: 'number', unit: 'units' },
      { path: 'frame.hours.firstGrantTo', kind: 'number', unit: 'units' },
      { path: 'frame.hours.strength', kind: 'choice', options: STRENGTH },
    ],
  },
  {
    id: 'extension',
    fields: [
      { path: 'extension.maxCount', kind: 'number', unit: 'times', waivable: true },
      { path: 'extension.maxHours', kind: 'number', unit: 'units', waivable: true },
      { path: 'extension.maxMonths', kind: 'number', unit: 'months', waivable: true },
      { path: 'extension.strength', kind: 'choice', options: STRENGTH },
    ],
  },
  {
    id: 'steps',
    fields: [
      { path: 'steps.analysisPhase', kind: 'yesno' },
      { path: 'steps.analysisHours', kind: 'number', unit: 'units' },
      { path: 'steps.coordinator', kind: 'yesno' },
      { path: 'steps.separateIfdAndCoach', kind: 'yesno' },
      { path: 'steps.coachAdmission.required', kind: 'yesno' },
      { path: 'steps.coachAdmission.trainingUnits', kind: 'number', unit: 'lessons' },
      { path: 'steps.coachAdmission.trainings', kind: 'lines' },
      { path: 'steps.coachAdmission.validMonths', kind: 'number', unit: 'months' },
      { path: 'steps.papers', kind: 'papers', law: '§ 60 SGB I, § 8 Abs. 4 SGB IX' },
    ],
  },
  { id: 'tasks', later: true, fields: [{ path: 'steps.tasks', kind: 'tasks' }] },
  { id: 'conditions', fields: [{ path: 'conditions', kind: 'conditions' }] },
  {
    id: 'watch',
    fields: [
      { path: 'watch.interimReviewMonths', kind: 'number', unit: 'months', waivable: true },
      { path: 'watch.reportDutyMonths', kind: 'number', unit: 'months' },
      { path: 'watch.warnAtPercentUsed', kind: 'number', unit: 'percent', waivable: true },
      { path: 'watch.warnWeeksBeforeEnd', kind: 'number', unit: 'weeks', waivable: true },
      { path: 'watch.taperReservePercent', kind: 'number', unit: 'percent' },
      { path: 'watch.afterCareMonths', kind: 'numbers', unit: 'months' },
    ],
  },
  {
    id: 'clocks',
    fields: [
      {
        path: 'clocks.competenceCheckDays',
        kind: 'number',
        unit: 'days',
        law: '§ 14 Abs. 1, § 185 Abs. 7 SGB IX',
      },
      { path: 'clocks.decisionDays', kind: 'number', unit: 'days', law: '§ 14 Abs. 2 Satz 2 SGB IX' },
      {
        path: 'clocks.decisionDaysAfterOpinion',
        kind: 'number',
        unit: 'days',
        law: '§ 14 Abs. 2 Satz 3 SGB IX',
      },
      { path: 'clocks.fictionDays', kind: 'number', unit: 'days', law: '§ 185 Abs. 9 SGB IX' },
    ],
  },
  {
    id: 'afterwards',
    later: true,
    fields: [
      { path: 'afterwards.rateCentsPerHour', kind: 'cents', unit: 'euroAnHour' },
      { path: 'afterwards.travelCentsPerKilometre', kind: 'cents', unit: 'euroAKilometre' },
      { path: 'afterwards.travelTimePercent', kind: 'number', unit: 'percent' },
      { path: 'afterwards.travelRule', kind: 'text' },
      {
        path: 'afterwards.invoiceMode',
        kind: 'choice',
        options: ['invoiceMode', ['NONE', 'ACCEPTED', 'REQUIRED']],
      },
      { path: 'afterwards.leitwegId', kind: 'line' },
      { path: 'afterwards.invoiceThresholdCents', kind: 'cents', unit: 'euro' },
      { path: 'afterwards.retentionYearsAfterClose', kind: 'number', unit: 'years', law: '§ 84 SGB X' },
      { path: 'afterwards.retentionBasis', kind: 'line' },
      { path: 'afterwards.retention', kind: 'retention', law: '§ 84 SGB X' },
    ],
  },
];

export const FIELDS: Field[] = SECTIONS.flatMap(({ fields }) => fields);

export const PAPERS = [
  'DISABILITY_PROOF',
  'EMPLOYMENT_PROOF',
  'EMPLOYER_CONSENT',
  'EMPLOYEE_CONSENT',
  'CONFIDENTIALITY_RELEASE',
  'DECLARATION_OF_INTENT',
  'WORKPLACE_ANALYSIS',
  'WORK_ANALYSIS_FORM',
  'IFD_STATEMENT',
  'IFD_CONFIRMATION',
  'LEARNING_CONCEPT',
  'WORKSHOP_REPORT',
  'FRAME_SHEET',
  'INTERIM_REPORT',
  'SESSION_RECORD',
  'CLOSING_REPORT',
];
export const PAPER_STEPS = ['APPLICATION', 'PLAN', 'GRANT', 'START', 'EXTENSION', 'CLOSING'];
export const BODIES: TaskOwners['bodies'] = [
  'OFFICE',
  'OFFICE_SPECIALIST',
  'IFD',
  'JOB_COACH',
  'SBV',
  'COORDINATOR',
  'WORKSHOP',
];
export const FILE_KINDS = ['GRANTED', 'REJECTED', 'WITHDRAWN', 'INQUIRY_ONLY'];
