import { useTexts } from '../../../i18n/useTexts';
import { Tabs } from '../../../ui';

/** The three pages about people, always in the same order. */
export function PeopleTabs() {
  const t = useTexts('people');
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={[
        { to: '/verwaltung/personen', label: t('tabs.people'), end: true },
        { to: '/verwaltung/zustaendigkeiten', label: t('tabs.groups') },
        { to: '/verwaltung/vertretungen', label: t('tabs.deputies') },
      ]}
    />
  );
}
