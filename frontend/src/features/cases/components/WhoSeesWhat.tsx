import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import type { CaseOverview } from '../api/useCase';
import { SeesMap } from './SeesMap';

/** The map of the employee's own case: what is there, and who reads it. */
export function WhoSeesWhat({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  return (
    <section aria-labelledby="sees" className="stack">
      <h2 id="sees">{t('own.seesTitle')}</h2>
      <p>{t('own.seesText')}</p>
      <SeesMap overview={overview} />
      <p className="row case-links">
        <Link to={paths.case(overview.id, 'einwilligungen')}>{t('own.changeConsents')}</Link>
        <Link to={paths.case(overview.id, 'gelesen')}>{t('own.reads')}</Link>
      </p>
    </section>
  );
}
