import { useTexts } from '../../../i18n/useTexts';
import { Badge, type BadgeTone } from '../../../ui';
import type { Access } from '../api/people';

const TONE: Record<Access, BadgeTone> = {
  ACTIVE: 'success',
  INVITED: 'info',
  INVITATION_EXPIRED: 'warning',
  NO_ACCOUNT: 'neutral',
  LEFT: 'neutral',
};

export function AccessBadge({ access }: { access: Access }) {
  const t = useTexts('people');
  return <Badge tone={TONE[access]}>{t(`access.${access}`)}</Badge>;
}
