import { paths } from '../../app/paths';
import type { Todo } from './api/useTodo';

/** Where in the case a kind of to-do is done, by the beginning of its name; else it is the overview. */
const PAGES: [beginning: string, tab: string][] = [
  ['SUITABILITY_', 'eignung'],
  ['CONSENT_', 'einwilligungen'],
  ['APPLICATION_', 'antrag'],
  ['COMPETENCE_', 'zustaendigkeit'],
  ['PAPERS_BRING', 'antrag'],
  ['PAPERS_SEND', 'antrag'],
  ['PAPERS_', 'zustaendigkeit'],
  ['COACH_COMMISSION', 'entscheidung'],
  ['COACH_', 'jobcoach'],
  ['PLAN_', 'plan'],
  ['FORM_', 'formulare'],
  ['DECISION_', 'entscheidung'],
  ['BENEFIT_', 'hilfen'],
  ['EXTENSION_DECIDE', 'entscheidung'],
  ['NOTICE_', 'bescheide'],
  ['OBJECTION_', 'bescheide'],
  ['GOAL_', 'ziele'],
  ['AGREEMENT_', 'gespraeche/zielvereinbarung'],
  ['SESSION_', 'stunden'],
  ['HOURS_', 'stunden'],
  ['REVIEW_', 'gespraeche'],
  ['INTERIM_REVIEW', 'gespraeche'],
  ['EXTENSION_ASK', 'gespraeche'],
  ['TAPER_', 'gespraeche'],
  ['CLOSING_', 'gespraeche'],
  ['TEAM_REFLECTION', 'gespraeche'],
  ['AFTER_CARE_', 'gespraeche'],
];

export const pageOfTask = (kind: string): string | undefined =>
  PAGES.find(([beginning]) => kind.startsWith(beginning))?.[1];

export function addressOf(todo: Pick<Todo, 'caseId' | 'kind' | 'about'>): string {
  // What is about one help leads to its own page.
  if (todo.caseId && todo.about) return paths.case(todo.caseId, `hilfen/${todo.about}/entscheidung`);
  return todo.caseId ? paths.case(todo.caseId, pageOfTask(todo.kind)) : paths.coachRequests;
}

/** `GOAL_ASSENT_EMPLOYEE` has the words of `GOAL_ASSENT` when it has none of its own: from long to short. */
export function namesOf(kind: string): string[] {
  const parts = kind.split('_');
  return parts.map((_, cut) => parts.slice(0, parts.length - cut).join('_'));
}
