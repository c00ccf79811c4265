import type { PackagePart } from './api/usePackage';

export type Gap = PackagePart['gaps'][number];

/** Who asked can bring it; which carrier is competent the office finds out (§ 14 (1) SGB IX). */
export const isForApplicant = (gap: Gap): boolean => gap === 'COST' || gap === 'OFFER' || gap === 'REST';
