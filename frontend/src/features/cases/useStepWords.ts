import { useTranslation } from 'react-i18next';
import { useTexts } from '../../i18n/useTexts';

/** What a recorded step is called. */
export function useStepWords() {
  const t = useTexts('paperdesk');
  const { i18n } = useTranslation('paperdesk');
  return (operation: string) =>
    t(
      i18n.exists(`operations.${operation}`, { ns: 'paperdesk' })
        ? `operations.${operation}`
        : 'operations.OTHER',
    );
}
