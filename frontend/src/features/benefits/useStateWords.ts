import { useTexts } from '../../i18n/useTexts';
import { formatDate } from '../../ui';
import type { PackagePart } from '../cases/api/usePackage';

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
