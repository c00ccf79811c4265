import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { usePackage } from '../api/usePackage';
import { usePackageSentence } from '../usePackageSentence';

/** What the case gets altogether, in a sentence; where coaching is switched off, that other help can be asked for. */
export function PackageBox({ caseId }: { caseId: string }) {
  const t = useTexts('benefits');
  const sentence = usePackageSentence();
  const { data } = usePackage(caseId);
  if (!data) return null;
  return (
    <section className="box stack stack-tight" aria-labelledby="package-box">
      <h2 className="h3" id="package-box">
        {t('package.title')}
      </h2>
      {data.coachingOffered === false && <p>{t('package.off')}</p>}
      <p>{sentence(data)}</p>
      <p>
        <Link to={paths.case(caseId, 'hilfen')}>{t('package.open')}</Link>
      </p>
    </section>
  );
}
