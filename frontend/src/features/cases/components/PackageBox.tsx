import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import type { CaseOverview } from '../api/useCase';
import { usePackage } from '../api/usePackage';
import { usePackageSentence } from '../usePackageSentence';

/** What the case gets altogether, in a sentence; where coaching is switched off, that other help can be asked for. */
export function PackageBox({ overview }: { overview: CaseOverview }) {
  const t = useTexts('benefits');
  const sentence = usePackageSentence(overview);
  const { data } = usePackage(overview.id);
  if (!data) return null;
  // Whose case it is reads what they may do themselves, or nothing of it; the others, who may.
  const off = data.actions.includes('BENEFIT_ASK') ? 'off' : overview.own ? 'offOwn' : 'offTextOthers';
  return (
    <section className="box stack stack-tight" aria-labelledby="package-box">
      <h2 className="h3" id="package-box">
        {t('package.title')}
      </h2>
      {data.coachingOffered === false && <p>{t(`package.${off}`)}</p>}
      <p>{sentence(data)}</p>
      <p>
        <Link to={paths.case(overview.id, 'hilfen')}>{t('package.open')}</Link>
      </p>
    </section>
  );
}
