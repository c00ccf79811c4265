import { useTexts } from '../../../i18n/useTexts';
import { Notice } from '../../../ui';
import type { Office } from '../api/offices';

/** What taking an office in has come to, whom the invitation went to, and who does what next. */
export function ReadyNotice({ office }: { office: Office }) {
  const t = useTexts('platform');
  if (!office.onboarding) return null;
  const { salutation, givenName, familyName, email } = office.onboarding.administrator;
  const name = [salutation !== 'NONE' && t(`salutations.${salutation}`), givenName, familyName]
    .filter(Boolean)
    .join(' ');
  return (
    <Notice tone="success" announce title={t('ready.title', { office: office.name })}>
      <p>{t('ready.invited', { name, email })}</p>
      <p>{t('ready.next')}</p>
    </Notice>
  );
}
