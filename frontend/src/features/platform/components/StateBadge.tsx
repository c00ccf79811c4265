import { useTexts } from '../../../i18n/useTexts';
import { Badge, type BadgeTone } from '../../../ui';
import type { OfficeState } from '../api/offices';

const LOOK: Partial<Record<OfficeState, { tone: BadgeTone; icon?: string }>> = {
  ONBOARDING: { tone: 'neutral', icon: 'autorenew' },
  STOPPED: { tone: 'danger' },
  TRIAL: { tone: 'info' },
  LIVE: { tone: 'success' },
  SUSPENDED: { tone: 'warning' },
};

export function StateBadge({ state }: { state: OfficeState }) {
  const t = useTexts('platform');
  const look = LOOK[state];
  return look ? (
    <Badge tone={look.tone} icon={look.icon}>
      {t(`states.${state}`)}
    </Badge>
  ) : (
    <span className="muted">{t(`states.${state}`)}</span>
  );
}
