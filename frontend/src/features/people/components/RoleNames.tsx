import { useTexts } from '../../../i18n/useTexts';
import type { RoleHeld } from '../api/people';

export function RoleNames({ roles }: { roles: RoleHeld[] }) {
  const t = useTexts('people');
  const role = useTexts('roles');
  if (roles.length === 0) return <span className="muted">{t('noRoles')}</span>;
  return roles
    .map((held) =>
      held.groupName ? t('roleInGroup', { role: role(held.role), group: held.groupName }) : role(held.role),
    )
    .join(', ');
}
