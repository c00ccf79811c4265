import { useTexts } from '../../i18n/useTexts';
import { formatDate } from '../../ui';
import type { PackagePart } from '../cases/api/usePackage';

/** Where a decision stands that is written and not issued yet. */
export function useDraftWords() {
  const t = useTexts('benefits');
  return ({ stage, own }: NonNullable<PackagePart['draft']>): string =>
    t(stage === 'HANDED_OVER' && own ? 'draft.OWN' : `draft.${stage}`);
}

/** What has become of a request; of what is granted also until when. */
export function useStateWords() {
  const t = useTexts('benefits');
  return ({ state, endsOn }: PackagePart): string => {
    const words = t(`state.${state}`);
    return state === 'GRANTED' && endsOn
      ? t('package.endsOn', { state: words, date: formatDate(endsOn) })
      : words;
  };
}
