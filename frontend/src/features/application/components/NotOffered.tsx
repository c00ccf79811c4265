import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Notice } from '../../../ui';
import type { CaseOverview } from '../../cases/api/useCase';
import { useCatalogue } from '../../cases/api/useCatalogue';
import { usePackage } from '../../cases/api/usePackage';

/** Before anybody fills in what cannot be granted: that coaching is not offered, that filing stays open, and what is. */
export function NotOffered({ overview }: { overview: CaseOverview }) {
  const t = useTexts('application');
  const pack = usePackage(overview.id).data;
  const off = pack?.coachingOffered === false && !overview.filedOn;
  const catalogue = useCatalogue(off).data;
  if (!off) return null;
  const asks = pack.actions.includes('BENEFIT_ASK');
  const offered = (catalogue?.benefits ?? []).filter(
    ({ active, recipient }) => active && (!overview.own || recipient === 'EMPLOYEE'),
  );
  return (
    <Notice tone="warning" title={t('notOffered.title')}>
      <p>{t('notOffered.text')}</p>
      {offered.length > 0 && (
        <>
          <p>{t(asks ? 'notOffered.instead' : 'notOffered.others')}</p>
          <ul className="bullets">
            {offered.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {asks && (
        <p>
          <Link to={paths.case(overview.id, 'hilfen/neu')}>{t('notOffered.ask')}</Link>
        </p>
      )}
    </Notice>
  );
}
