import type { CaseOverview } from './api/useCase';
import type { Package } from './api/usePackage';

/** The way of a case in which no coaching can be granted: other help is asked for, or the refusal of coaching is waited for. */
export const BENEFIT_STEPS = ['ASKING', 'APPLYING', 'DECIDED'];

const DECIDED = ['GRANTED', 'REFUSED', 'ENDED'];

/** Over before coaching could be granted. A closed case does not say what became of it. */
const LEFT_BEFORE = ['REJECTED', 'FORWARDED', 'WITHDRAWN'];

/** Whether the case never comes to coaching: its rules grant none, and none is granted from before. */
export const withoutCoaching = (overview: CaseOverview): boolean =>
  benefitStep(overview) !== undefined ||
  (overview.coachingOffered === false && LEFT_BEFORE.includes(overview.state));

/** What has become of the application for coaching, where there is one and nothing is granted. */
export function coachingState({ filedOn, phase, state }: CaseOverview) {
  if (!filedOn) return undefined;
  if (phase === 'APPLYING') return 'ASKED';
  return state === 'REJECTED' ? 'REFUSED' : state === 'WITHDRAWN' ? 'WITHDRAWN' : undefined;
}

/** Step of that way, from 0; as many as there are once all is decided; nothing where the case is about coaching. */
export function benefitStep({ coachingOffered, stand, phase }: CaseOverview): number | undefined {
  if (coachingOffered !== false) return undefined;
  if (stand === 'BENEFIT_DECIDED') return BENEFIT_STEPS.length;
  if (stand === 'BENEFIT_ASKED' || phase === 'APPLYING') return 1;
  return phase === 'ASKING' ? 0 : undefined;
}

/** Coaching was applied for where it is not offered: what waits is the refusal. */
export const awaitsRefusal = ({ coachingOffered, phase }: Pick<CaseOverview, 'coachingOffered' | 'phase'>) =>
  coachingOffered === false && phase === 'APPLYING';

/** Whether a decision about a benefit the reader sees has been issued: then there is a notice. */
export function benefitDecided(pack: Package | undefined): boolean {
  return (pack?.parts ?? []).some(({ state, decidedOn }) => Boolean(decidedOn) || DECIDED.includes(state));
}
