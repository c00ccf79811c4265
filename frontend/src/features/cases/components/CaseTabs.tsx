import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Tabs } from '../../../ui';

/** Addresses below the case, in the order in which everybody finds them. */
export const TABS = ['', 'ziele', 'stunden', 'gespraeche', 'unterlagen', 'beteiligte'];

export function CaseTabs({ caseId }: { caseId: string }) {
  const t = useTexts('cases');
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={TABS.map((tab) => ({
        to: paths.case(caseId, tab || undefined),
        label: t(`tabs.${tab || 'ueberblick'}`),
        end: tab === '',
      }))}
    />
  );
}
