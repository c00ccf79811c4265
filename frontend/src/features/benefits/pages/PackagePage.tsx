import '../benefits.css';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink, Notice, ProblemNotice, Waiting } from '../../../ui';
import { usePackage } from '../../cases/api/usePackage';
import { coachingState, withoutCoaching } from '../../cases/useBenefitStep';
import { usePackageSentence } from '../../cases/usePackageSentence';
import { useTheCase } from '../../cases/useTheCase';
import { PackagePicture } from '../components/PackagePicture';
import { PackageTable } from '../components/PackageTable';
import { RequestCard } from '../components/RequestCard';

/** Coaching and every other help of the case in one picture, and what can still be asked for. */
export function PackagePage() {
  const t = useTexts('benefits');
  const overview = useTheCase();
  const { id, programme } = overview;
  const pack = usePackage(id);
  const sentence = usePackageSentence(overview);
  if (pack.error) return <ProblemNotice error={pack.error} onRetry={() => void pack.refetch()} />;
  if (!pack.data) return <Waiting />;
  const { data } = pack;
  const mayAsk = data.actions.length > 0;
  const words = sentence(data);
  const coaching = (!withoutCoaching(overview) && programme.name) || t('package.coaching');
  return (
    <div className="stack stack-wide">
      <section className="stack" aria-labelledby="package">
        <div className="row row-between">
          <h2 id="package">{t('package.title')}</h2>
          {mayAsk && (
            <ButtonLink icon="add" kind="primary" to={paths.case(id, 'hilfen/neu')}>
              {t(data.actions.includes('BENEFIT_ASK') ? 'package.ask' : 'package.add')}
            </ButtonLink>
          )}
        </div>
        <p className="package-answer">{words}</p>
        {data.coachingOffered === false && (
          <Notice tone="info" title={t('package.offTitle')}>
            <p>{t(`package.${mayAsk ? 'offText' : overview.own ? 'offOwn' : 'offTextOthers'}`)}</p>
          </Notice>
        )}
        <PackagePicture pack={data} coaching={coaching} sentence={words} />
        <PackageTable pack={data} coaching={coaching} coachingState={coachingState(overview)} />
      </section>
      {data.parts.length > 0 && (
        <section className="stack" aria-labelledby="requests">
          <h2 id="requests">{t('card.title')}</h2>
          {data.parts.map((part) => (
            <RequestCard
              key={part.id}
              caseId={id}
              part={part}
              applicant={overview.own || overview.relations.includes('HR')}
              recordable={data.recordable}
            />
          ))}
        </section>
      )}
    </div>
  );
}
