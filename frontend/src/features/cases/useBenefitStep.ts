import type { CaseOverview } from './api/useCase';
import { type Package, usePackage } from './api/usePackage';

/** The way of a case in which no coaching can be granted and other help is asked for. */
export const BENEFIT_STEPS = ['ASKING', 'APPLYING', 'DECIDED'];

const DECIDED = ['GRANTED', 'REFUSED', 'ENDED'];

/** Step of that way, from 0; as many as there are once all is decided; nothing where the case is about coaching. */
export function benefitStep({ filedOn }: CaseOverview, pack: Package | undefined): number | undefined {
  if (pack?.coachingOffered !== false || pack.grantedMinutes || filedOn) return undefined;
  const states = [...pack.parts, ...pack.named].map(({ state }) => state);
  if (states.includes('ASKED')) return 1;
  return states.includes('GRANTED') || states.includes('REFUSED') ? BENEFIT_STEPS.length : 0;
}

/** Whether a decision about a benefit the reader sees has been issued: then there is a notice. */
export function benefitDecided(pack: Package | undefined): boolean {
  return (pack?.parts ?? []).some(({ state, decidedOn }) => Boolean(decidedOn) || DECIDED.includes(state));
}

/** As the person the case belongs to sees it. */
export function useBenefitStep(overview: CaseOverview) {
  return benefitStep(overview, usePackage(overview.id, overview.own).data);
}
