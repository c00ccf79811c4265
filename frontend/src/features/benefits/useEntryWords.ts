import { useTexts } from '../../i18n/useTexts';
import { formatCents } from '../../ui';
import type { BenefitEntry } from './api/useCatalogue';

/** What limits a benefit: the amount, nothing because the office said so, or not yet set. */
export function useCapWords() {
  const t = useTexts('benefits');
  return ({ capCents, uncapped }: Pick<BenefitEntry, 'capCents' | 'uncapped'>) =>
    capCents ? formatCents(capCents) : t(uncapped ? 'catalogue.noCap' : 'catalogue.open');
}

/** An entry of the catalogue value by value, as somebody reads it. */
export function useEntryWords() {
  const t = useTexts('benefits');
  const capOf = useCapWords();
  return (entry: BenefitEntry): { label: string; value: string }[] => [
    { label: t('entry.name'), value: entry.name },
    { label: t('entry.plainWords'), value: entry.plainWords },
    { label: t('entry.recipient'), value: t(`recipient.${entry.recipient}`) },
    { label: t('entry.kind'), value: t(`kind.${entry.kind}`) },
    { label: t('entry.legalBasis'), value: entry.legalBasis },
    {
      label: t('entry.share'),
      value: entry.usualSharePercent
        ? t('percent', { percent: entry.usualSharePercent })
        : t('catalogue.open'),
    },
    { label: t('entry.cap'), value: capOf(entry) },
    { label: t('entry.claim'), value: t(entry.claim ? 'yes' : 'no') },
    { label: t('entry.needsCoaching'), value: t(entry.needsCoaching ? 'yes' : 'no') },
    { label: t('entry.active'), value: t(entry.active ? 'yes' : 'no') },
  ];
}
