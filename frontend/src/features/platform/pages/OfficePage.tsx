import '../platform.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import {
  Breadcrumb,
  Button,
  ConfirmDanger,
  formatDate,
  Notice,
  Page,
  ProblemNotice,
  toast,
  useProblemText,
  Waiting,
} from '../../../ui';
import type { OfficeDetail } from '../api/offices';
import { useGoLive, useMakeUpSteps, useResume } from '../api/useChangeOffice';
import { useOffice } from '../api/useOffice';
import { useOffices } from '../api/useOffices';
import { AdministratorDialog } from '../components/AdministratorDialog';
import { KnownFacts } from '../components/KnownFacts';
import { LaterSteps } from '../components/LaterSteps';
import { OnboardingBox } from '../components/OnboardingBox';
import { ProofList } from '../components/ProofList';
import { ReadyNotice } from '../components/ReadyNotice';
import { StateBadge } from '../components/StateBadge';
import { SuspendDialog } from '../components/SuspendDialog';
import { useTakenIn } from '../useTakenIn';

/** One office: where it stands, what it proved, what is known of it. */
export function OfficePage() {
  const t = useTexts('platform');
  const { key = '' } = useParams();
  const detail = useOffice(key);
  // Keeps the stream of changes open while this page shows.
  useOffices();
  return (
    <Page
      title={detail.data?.office.name ?? t('office')}
      subtitle={detail.data?.office.federalState}
      before={<Breadcrumb crumbs={[{ label: t('title'), to: '/plattform/aemter' }]} />}
    >
      {detail.isPending && <Waiting />}
      {detail.isError && <ProblemNotice error={detail.error} onRetry={() => void detail.refetch()} />}
      {detail.data && <Content detail={detail.data} />}
    </Page>
  );
}

function Content({ detail }: { detail: OfficeDetail }) {
  const t = useTexts('platform');
  const { office, proofs } = detail;
  const [ready] = useTakenIn([office]);
  const onTheWay = office.state === 'ONBOARDING' || office.state === 'STOPPED';
  return (
    <div className="stack stack-wide">
      {onTheWay ? (
        <OnboardingBox office={office} />
      ) : (
        <p className="row">
          <StateBadge state={office.state} />
          {office.since && (
            <span className="muted">{t('sinceDate', { date: formatDate(office.since) })}</span>
          )}
        </p>
      )}
      {ready && <ReadyNotice office={ready} />}
      <LaterSteps office={office} />
      <Actions detail={detail} />
      <section className="section-near stack">
        <h2>{t('proofsTitle')}</h2>
        <p className="muted reading">{t('proofsIntro')}</p>
        <ProofList proofs={proofs} />
      </section>
      <section className="section-near stack">
        <h2>{t('known.title')}</h2>
        <KnownFacts known={detail.known} />
      </section>
    </div>
  );
}

type Asked = 'ONBOARD' | 'GO_LIVE' | 'SUSPEND' | 'RESUME';

function Actions({ detail }: { detail: OfficeDetail }) {
  const t = useTexts('platform');
  const problemText = useProblemText();
  const { office } = detail;
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const said = (text: string) => () => {
    toast(t(text, { office: office.name }));
    close();
  };
  const goLive = useGoLive(office.key, said('goLive.done'));
  const resume = useResume(office.key, said('resume.done'));
  const makeUp = useMakeUpSteps(office.key, said('later.begun'));
  const failed = goLive.error ?? resume.error ?? makeUp.error;
  const offered = office.actions.filter((action) => action !== 'RETRY') as (Asked | 'MAKE_UP_STEPS')[];
  const [first] = offered;

  return (
    <>
      {failed && (
        <Notice tone="danger" announce>
          {problemText(failed)}
        </Notice>
      )}
      <div className="row">
        {offered.map((action) => (
          <Button
            key={action}
            kind={action === first && action !== 'SUSPEND' ? 'primary' : 'secondary'}
            busy={action === 'MAKE_UP_STEPS' && makeUp.isPending}
            onClick={() => (action === 'MAKE_UP_STEPS' ? makeUp.mutate() : setAsked(action))}
          >
            {t(`actions.${action}`)}
          </Button>
        ))}
      </div>
      <AdministratorDialog office={office} open={asked === 'ONBOARD'} onClose={close} />
      <SuspendDialog office={office} open={asked === 'SUSPEND'} onClose={close} />
      <ConfirmDanger
        open={asked === 'GO_LIVE'}
        onClose={close}
        title={t('goLive.title', { office: office.name })}
        consequence={t('goLive.consequence')}
        confirm={t('actions.GO_LIVE')}
        busy={goLive.isPending}
        onConfirm={() => goLive.mutate()}
      />
      <ConfirmDanger
        open={asked === 'RESUME'}
        onClose={close}
        title={t('resume.title', { office: office.name })}
        consequence={t('resume.consequence')}
        confirm={t('actions.RESUME')}
        busy={resume.isPending}
        onConfirm={() => resume.mutate()}
      />
    </>
  );
}
