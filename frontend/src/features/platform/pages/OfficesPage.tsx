import '../platform.css';
import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate, Link, LinkButton, Page, ProblemNotice, Table, Waiting } from '../../../ui';
import { type Office, type OfficeState, presentStep } from '../api/offices';
import { useOffices } from '../api/useOffices';
import { AdministratorDialog } from '../components/AdministratorDialog';
import { OnboardingBox } from '../components/OnboardingBox';
import { ReadyNotice } from '../components/ReadyNotice';
import { StateBadge } from '../components/StateBadge';
import { useTakenIn } from '../useTakenIn';

const COUNTED: OfficeState[] = ['LIVE', 'TRIAL', 'ONBOARDING', 'STOPPED', 'SUSPENDED', 'NOT_STARTED'];
const ORDER: OfficeState[] = ['TRIAL', 'LIVE', 'SUSPENDED', 'STOPPED', 'ONBOARDING', 'CLOSED', 'NOT_STARTED'];

/** All 17 offices: those on their way as boxes with live progress, all as a table. */
export function OfficesPage() {
  const t = useTexts('platform');
  const [starting, setStarting] = useState<Office>();
  const offices = useOffices();
  const all = offices.data ?? [];
  const onTheWay = all.filter((office) => office.state === 'ONBOARDING' || office.state === 'STOPPED');
  const ready = useTakenIn(all);
  const sorted = all.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));

  const counts = COUNTED.map((state) => ({
    state,
    count: all.filter((office) => office.state === state).length,
  })).filter(({ count }) => count > 0);
  const summary = counts.map(({ state, count }) => t(`counts.${state}`, { count })).join(', ');

  return (
    <Page title={t('title')} subtitle={offices.data && t('summary', { total: all.length, summary })}>
      {offices.isPending && <Waiting />}
      {offices.isError && <ProblemNotice error={offices.error} onRetry={() => void offices.refetch()} />}
      {ready.map((office) => (
        <ReadyNotice key={office.key} office={office} />
      ))}
      {onTheWay.length > 0 && (
        <div className="onboarding-boxes">
          {onTheWay.map((office) => (
            <OnboardingBox key={office.key} office={office} />
          ))}
        </div>
      )}
      {offices.data && (
        <section className="section">
          <h2>{t('all', { total: all.length })}</h2>
          <Table
            caption={t('all', { total: all.length })}
            rows={sorted}
            rowKey={(office) => office.key}
            columns={[
              {
                id: 'name',
                head: t('columns.name'),
                rowHead: true,
                cell: (office) => <Link to={`/plattform/aemter/${office.key}`}>{office.name}</Link>,
              },
              { id: 'land', head: t('columns.federalState'), cell: (office) => office.federalState },
              {
                id: 'state',
                head: t('columns.state'),
                cell: (office) => <StateBadge state={office.state} />,
              },
              {
                id: 'since',
                head: t('columns.since'),
                cell: (office) => (office.since ? formatDate(office.since) : t('none')),
              },
              { id: 'proofs', head: t('columns.proofs'), cell: (office) => <Standing office={office} /> },
              {
                id: 'action',
                head: <span className="sr-only">{t('columns.action')}</span>,
                right: true,
                cell: (office) =>
                  office.actions.includes('ONBOARD') && (
                    <LinkButton
                      aria-label={t('onboardOffice', { office: office.name })}
                      onClick={() => setStarting(office)}
                    >
                      {t('onboard')}
                    </LinkButton>
                  ),
              },
            ]}
          />
        </section>
      )}
      {starting && <AdministratorDialog office={starting} open onClose={() => setStarting(undefined)} />}
    </Page>
  );
}

/** What a running office still has to prove, or the step where another one stands. */
function Standing({ office }: { office: Office }) {
  const t = useTexts('platform');
  const { onboarding, state, signedProofs, requiredProofs } = office;
  if ((state === 'ONBOARDING' || state === 'STOPPED') && onboarding) {
    return t('stepOf', { step: presentStep(onboarding)?.position ?? 1, total: onboarding.steps.length });
  }
  if (state === 'NOT_STARTED' || state === 'CLOSED') return t('none');
  return signedProofs === requiredProofs
    ? t('proofsComplete')
    : t('proofsOf', { signed: signedProofs, total: requiredProofs });
}
