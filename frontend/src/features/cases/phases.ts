import type { CaseOverview, Phase } from './api/useCase';

export const PHASES: Phase[] = ['ASKING', 'APPLYING', 'STARTING', 'COACHING', 'TAPERING', 'OVER'];

const LEFT_THE_WAY = ['REJECTED', 'WITHDRAWN', 'FORWARDED', 'CLOSED'];

/** Step of the line, from 0; nothing when the case left the way before its end. */
export function stepOf({ state, phase }: Pick<CaseOverview, 'state' | 'phase'>): number | undefined {
  return LEFT_THE_WAY.includes(state) ? undefined : PHASES.indexOf(phase);
}
