import type { Draft } from './useDraft';
import { useUiTexts } from './useUiTexts';

/** "gespeichert um 14:03" under a form with autosave. */
export function SavedAt({ draft }: { draft: Pick<Draft<unknown>, 'savedAt' | 'failed'> }) {
  const t = useUiTexts();
  const text = draft.failed
    ? t('draft.waiting')
    : draft.savedAt
      ? t('draft.saved', { time: draft.savedAt })
      : '';
  return (
    <span className="saved-at" role="status">
      {text}
    </span>
  );
}
