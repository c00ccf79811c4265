import type { Filler } from '../../forms/definition/types';

/** In which relations somebody fills a part, as the server has it (forms.Filler). */
export const RELATIONS: Record<Filler, string[]> = {
  EMPLOYEE: ['EMPLOYEE', 'REPRESENTATIVE'],
  EMPLOYER: ['HR', 'SUPERVISOR'],
  SUPERVISOR: ['SUPERVISOR'],
  SBV: ['SBV', 'SBV_DEPUTY'],
  IFD: ['IFD_ADVISER'],
  COACH: ['JOB_COACH'],
  OFFICE: ['RESPONSIBLE_CASE_WORKER', 'DEPUTY_CASE_WORKER', 'GROUP_MEMBER', 'SPECIALIST'],
  WORKSHOP: ['WORKSHOP'],
};
