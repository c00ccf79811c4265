import { useTexts } from '../../../i18n/useTexts';
import { Badge, type BadgeTone } from '../../../ui';
import type { VersionState } from '../api/types';

const TONES: Record<VersionState, BadgeTone> = {
  PRESET: 'warning',
  DRAFT: 'neutral',
  TRIED: 'info',
  COMING: 'info',
  IN_FORCE: 'success',
  SUPERSEDED: 'neutral',
};

export function StateBadge({ state }: { state: VersionState }) {
  const t = useTexts('programmes');
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}
