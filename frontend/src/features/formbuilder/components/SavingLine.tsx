import { useTexts } from '../../../i18n/useTexts';
import { LinkButton } from '../../../ui';
import type { Saving } from '../api/useSaving';

/** "gespeichert um 14:03", or why not and what becomes of it. */
export function SavingLine({ saving }: { saving: Saving }) {
  const t = useTexts('formbuilder');
  const { state, savedAt, faults } = saving;
  const text =
    state === 'saved'
      ? savedAt && t('saving.saved', { time: savedAt })
      : t(`saving.${state}`, { count: faults.length });
  return (
    <span className="saved-at">
      {/* "Is being saved" is to see, not to hear at every letter. */}
      <span role={state === 'waiting' ? undefined : 'status'}>{text}</span>
      {state === 'failed' && (
        <>
          {' '}
          <LinkButton onClick={() => void saving.flush()}>{t('saving.again')}</LinkButton>
        </>
      )}
    </span>
  );
}
