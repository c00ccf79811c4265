import { useParams } from 'react-router';
import { NotFoundPage } from '../../../app/ErrorPage';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink } from '../../../ui/Button';
import { Breadcrumb } from '../../../ui/Navigation';
import { Notice, ProblemNotice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Waiting } from '../../../ui/States';
import { useOffices } from '../../offices/api/useOffices';
import { OfficeContactLines } from '../../offices/components/OfficeContactLines';

/** One office: how to reach it, whether it works with the portal yet. */
export function OfficePage() {
  const t = useTexts('start');
  const { key } = useParams();
  const { data: offices, error, refetch } = useOffices();
  const office = offices?.find((candidate) => candidate.key === key);

  if (offices && !office) return <NotFoundPage />;
  return (
    <Page
      title={office?.name ?? t('office.title')}
      subtitle={office && [office.federalState, office.region].filter(Boolean).join(' · ')}
      before={
        <Breadcrumb crumbs={[{ to: paths.start, label: t('office.home') }, { label: t('office.title') }]} />
      }
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!office && !error && <Waiting />}
      {office && (
        <div className="stack stack-wide reading">
          {!office.open && <Notice>{t('office.notOpen')}</Notice>}
          {office.trial && <Notice tone="warning">{t('office.trial')}</Notice>}
          <section className="stack" aria-labelledby="reach">
            <h2 id="reach">{t('office.reach')}</h2>
            <OfficeContactLines office={office} />
          </section>
          {office.open && (
            <p className="row">
              <ButtonLink kind="primary" icon="arrow-forward" to={paths.ask}>
                {t('askForHelp')}
              </ButtonLink>
              <ButtonLink to={paths.signIn}>{t('office.signIn')}</ButtonLink>
            </p>
          )}
        </div>
      )}
    </Page>
  );
}
