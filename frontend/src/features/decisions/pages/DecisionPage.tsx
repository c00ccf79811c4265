import '../decisions.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  type Column,
  EmptyState,
  formatCents,
  formatDate,
  Link,
  Notice,
  ProblemNotice,
  Table,
  TextField,
  toast,
  Waiting,
} from '../../../ui';
import { useHoursText } from '../../cases/useHoursText';
import { useTheCase } from '../../cases/useTheCase';
import { isGranted } from '../api/kinds';
import type { DecisionDesk } from '../api/types';
import { useBeginDecision, useCommission } from '../api/useDecisionSteps';
import { useDesk } from '../api/useDesk';
import { DeskFacts } from '../components/DeskFacts';
import { DraftDesk } from '../components/DraftDesk';
import { Prepare } from '../components/Prepare';

function Commission({ caseId }: { caseId: string }) {
  const t = useTexts('decisions');
  const [rate, setRate] = useState('');
  const commission = useCommission(caseId, () => toast(t('commission.done')));
  const cents = rate.trim() === '' ? undefined : Math.round(Number(rate.replace(',', '.')) * 100);
  const wrong = cents !== undefined && !(cents > 0);
  return (
    <section className="box box-yours stack" aria-labelledby="commission">
      <h2 id="commission">{t('commission.title')}</h2>
      <p>{t('commission.text')}</p>
      <TextField
        name="rate"
        label={t('commission.rate')}
        hint={t('commission.rateHint')}
        unit="€"
        short
        optional
        inputMode="decimal"
        value={rate}
        onChange={(event) => setRate(event.target.value)}
        error={wrong ? t('commission.rateWrong') : undefined}
        readers={t('commission.readers')}
      />
      {commission.error && <ProblemNotice error={commission.error} />}
      <div>
        <Button
          kind="primary"
          busy={commission.isPending}
          onClick={() => {
            if (!wrong) commission.mutate(cents);
          }}
        >
          {t('commission.send')}
        </Button>
      </div>
    </section>
  );
}

/** Nothing can be granted here whatever the plan would say: what is decided then, and what to speak of. */
function NotOffered({ caseId }: { caseId: string }) {
  const t = useTexts('decisions');
  return (
    <Notice title={t('begin.notOfferedTitle')}>
      <p>{t('begin.notOffered')}</p>
      <p>
        <Link to={paths.case(caseId, 'hilfen')}>{t('begin.toBenefits')}</Link>
      </p>
    </Notice>
  );
}

function NotYet({ caseId, checked, prepares }: { caseId: string; checked: boolean; prepares: boolean }) {
  const t = useTexts('decisions');
  return (
    <EmptyState
      title={t('begin.notYet')}
      action={!checked && <Link to={paths.case(caseId, 'zustaendigkeit')}>{t('begin.toCheck')}</Link>}
    >
      {t(checked ? 'begin.notYetText' : 'begin.checkFirst')} {prepares && t('begin.withoutPlan')}
    </EmptyState>
  );
}

function Begin({ caseId, desk }: { caseId: string; desk: DecisionDesk }) {
  const t = useTexts('decisions');
  const { coachingOffered } = useTheCase();
  const refuses = coachingOffered === false && !desk.benefit && desk.facts.grantedMinutes === 0;
  const prepares = desk.actions.includes('DECISION_PREPARE');
  const begin = useBeginDecision(caseId, desk.benefit?.id);
  return (
    <div className="stack stack-wide">
      <DeskFacts caseId={caseId} desk={desk} />
      {refuses && desk.issued.length === 0 && <NotOffered caseId={caseId} />}
      {begin.error && <ProblemNotice error={begin.error} />}
      {desk.kinds.length > 0 ? (
        <section className="stack" aria-labelledby="begin">
          <h2 id="begin">{t('begin.title')}</h2>
          {!refuses && !desk.benefit && !desk.facts.assessedBy && !isGranted(desk) && (
            <p>
              {t('begin.assessFirst')} <Link to={paths.case(caseId, 'plan')}>{t('begin.toPlan')}</Link>
            </p>
          )}
          <div className="row">
            {desk.kinds.map((kind, index) => (
              <Button
                key={kind}
                kind={index === 0 ? 'primary' : 'secondary'}
                busy={begin.isPending}
                onClick={() => begin.mutate(kind)}
              >
                {t(`begin.${kind}`)}
              </Button>
            ))}
          </div>
        </section>
      ) : desk.benefit && desk.issued.length === 0 ? (
        <EmptyState title={t('begin.noRequest')}>{t('begin.noRequestText')}</EmptyState>
      ) : desk.issued.length === 0 && !(refuses && prepares) ? (
        <NotYet caseId={caseId} checked={desk.competenceSettled} prepares={prepares} />
      ) : null}
      {prepares && <Prepare caseId={caseId} because={refuses ? t('prepare.notOffered') : undefined} />}
    </div>
  );
}

type Line = DecisionDesk['issued'][number];

function Issued({ caseId, desk }: { caseId: string; desk: DecisionDesk }) {
  const t = useTexts('decisions');
  const text = useHoursText();
  if (desk.issued.length === 0) return null;
  const hours: Column<Line> = {
    id: 'hours',
    head: t('issued.hours'),
    cell: ({ minutes }) => (minutes ? text(minutes, desk.unitMinutes) : '–'),
  };
  const money: Column<Line> = {
    id: 'money',
    head: t('benefit.paid'),
    cell: ({ amountCents }) => (amountCents ? formatCents(amountCents) : '–'),
  };
  const until: Column<Line> = {
    id: 'until',
    head: t('issued.until'),
    cell: ({ endsOn }) => (endsOn ? formatDate(endsOn) : '–'),
  };
  return (
    <section className="section" aria-labelledby="issued">
      <h2 id="issued">{t('issued.title')}</h2>
      <Table
        caption={t('issued.title')}
        rows={desk.issued}
        rowKey={({ id }) => id}
        columns={[
          { id: 'kind', head: t('issued.kind'), cell: ({ kind }) => t(`kind.${kind}`), rowHead: true },
          { id: 'on', head: t('issued.on'), cell: ({ issuedAt }) => formatDate(issuedAt) },
          ...(desk.benefit ? [money, until] : [hours, until]),
          {
            id: 'by',
            head: t('issued.by'),
            cell: ({ writers, approvedBy }) =>
              t('issued.byBoth', { writers: writers.join(', '), approver: approvedBy }),
          },
        ]}
      />
      <p>
        <Link to={paths.case(caseId, 'bescheide')}>{t('issued.notices')}</Link>
      </p>
    </section>
  );
}

/** Where the office decides: about the coaching, or about one benefit beside it. */
export function DecisionPage() {
  const t = useTexts('decisions');
  const { id } = useTheCase();
  const { benefitId } = useParams();
  const desk = useDesk(id, benefitId);
  if (desk.error) return <ProblemNotice error={desk.error} onRetry={() => void desk.refetch()} />;
  if (!desk.data) return <Waiting />;
  const { open } = desk.data;
  return (
    <div className="stack stack-wide">
      {!benefitId && (
        <p className="muted">{t('rulesVersion', { name: desk.data.rules, number: desk.data.rulesNumber })}</p>
      )}
      {desk.data.actions.includes('COACH_COMMISSION') && <Commission caseId={id} />}
      {open ? (
        <DraftDesk key={open.id} caseId={id} desk={desk.data} draft={open} />
      ) : (
        <Begin caseId={id} desk={desk.data} />
      )}
      <Issued caseId={id} desk={desk.data} />
    </div>
  );
}
