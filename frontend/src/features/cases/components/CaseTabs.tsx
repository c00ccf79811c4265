import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Tabs } from '../../../ui';
import type { CaseOverview } from '../api/useCase';
import { withoutCoaching } from '../useBenefitStep';

const COACHING = ['', 'ziele', 'stunden', 'gespraeche', 'unterlagen', 'beteiligte'];
/** Where no coaching can be granted there will be no goals, hours and talks. */
const OTHER_HELP = ['', 'hilfen', 'unterlagen', 'beteiligte'];

/** Addresses below the case, in the order in which everybody finds them. */
export const tabsOf = (overview: CaseOverview): string[] =>
  withoutCoaching(overview) ? OTHER_HELP : COACHING;

export function CaseTabs({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={tabsOf(overview).map((tab) => ({
        to: paths.case(overview.id, tab || undefined),
        label: t(`tabs.${tab || 'ueberblick'}`),
        end: tab === '',
      }))}
    />
  );
}
