import { useState } from 'react';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, EmptyState, formatDate, Link, Notice, ProblemNotice, toast, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import type { AgreementView, Party } from '../api/types';
import { useAgreement } from '../api/useAgreement';
import { useArrive, useAssentToAgreement, useWriteAgreement } from '../api/useAgreementWrites';
import { BeginChanges } from '../components/BeginChanges';
import { RecordAgreement } from '../components/RecordAgreement';
import { AgreementForm } from '../forms/AgreementForm';
import '../components/goal.css';

const SIDES: Party[] = ['EMPLOYEE', 'EMPLOYER', 'COACH'];
const SPEAKERS: Record<Party, string[]> = {
  EMPLOYEE: ['EMPLOYEE'],
  EMPLOYER: ['SUPERVISOR', 'HR'],
  COACH: ['JOB_COACH'],
};

/** The goal agreement: dates of the talks and rules of being there; concluded with three yeses. */
export function AgreementPage() {
  const { id } = useTheCase();
  const t = useTexts('goals');
  const agreement = useAgreement(id);
  return (
    <div className="stack">
      <p className="small">
        <Link to={paths.case(id, 'gespraeche')}>{t('agreement.back')}</Link>
      </p>
      <h2>{t('agreement.title')}</h2>
      <p className="muted reading">{t('agreement.intro')}</p>
      <div className="section-near">
        {agreement.data && <AgreementOf caseId={id} agreement={agreement.data} />}
        {agreement.isPending && <Waiting />}
        {agreement.error && (
          <ProblemNotice error={agreement.error} onRetry={() => void agreement.refetch()} />
        )}
      </div>
    </div>
  );
}

function AgreementOf({ caseId, agreement }: { caseId: string; agreement: AgreementView }) {
  const t = useTexts('goals');
  const [writing, setWriting] = useState(false);
  const write = useWriteAgreement(caseId, () => {
    setWriting(false);
    toast(t('agreement.written'));
  });
  const mayWrite = agreement.actions.includes('AGREEMENT_WRITE') && !agreement.concludedAt;
  if (mayWrite && (writing || !agreement.terms)) {
    return (
      <div className="reading">
        {agreement.terms && <p className="muted">{t('agreement.newEdition')}</p>}
        <AgreementForm
          terms={agreement.terms}
          onSend={(terms) => write.mutateAsync({ version: agreement.version, terms })}
        />
      </div>
    );
  }
  if (!agreement.terms) return <EmptyState title={t('agreement.none')}>{t('agreement.noneText')}</EmptyState>;
  return (
    <div className="beside">
      <Terms agreement={agreement} onWrite={mayWrite ? () => setWriting(true) : undefined} />
      <Sides caseId={caseId} agreement={agreement} />
    </div>
  );
}

function Terms({ agreement, onWrite }: { agreement: AgreementView; onWrite?: () => void }) {
  const t = useTexts('goals');
  const { terms } = agreement;
  if (!terms) return null;
  return (
    <section className="stack" aria-label={t('agreement.title')}>
      {agreement.concludedAt && (
        <Notice tone="success">
          {t('agreement.concluded', { date: formatDate(agreement.concludedAt) })}
        </Notice>
      )}
      <dl className="facts">
        <div>
          <dt>{t('agreement.startsOn')}</dt>
          <dd>{formatDate(terms.startsOn)}</dd>
        </div>
        <div>
          <dt>{t('agreement.talks')}</dt>
          <dd>{terms.talksOn.map(formatDate).join(', ')}</dd>
        </div>
        {(['rooms', 'times', 'presence'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`agreement.${name}`)}</dt>
            <dd className="goal-comments__text">{terms[name]}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">
        {t('agreement.by', {
          name: agreement.writtenBy,
          date: formatDate(agreement.writtenOn ?? ''),
          edition: agreement.edition,
        })}
      </p>
      {onWrite && (
        <p>
          <Button kind="secondary" onClick={onWrite}>
            {t('agreement.change')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Who said yes, the own yes, and the coach's first steps afterwards. */
function Sides({ caseId, agreement }: { caseId: string; agreement: AgreementView }) {
  const t = useTexts('goals');
  const { people } = useTheCase();
  const nameOf = (party: Party) =>
    people.find(({ relation }) => SPEAKERS[party].includes(relation))?.name ?? t(`party.${party}`);
  const [recording, setRecording] = useState(false);
  const assent = useAssentToAgreement(caseId, () => toast(t('assented')));
  const arrive = useArrive(caseId);
  const mine = agreement.actions.includes('AGREEMENT_ASSENT');
  const error = assent.error ?? arrive.error;
  return (
    <section className={mine ? 'box box-yours stack' : 'box stack'} aria-labelledby="agreement-sides">
      <h3 id="agreement-sides">{t('agreement.sides')}</h3>
      <ul className="goal-yes">
        {SIDES.map((party) => {
          const yes = agreement.assents.find((given) => given.party === party);
          return (
            <li key={party}>
              <span className="strong">{yes?.name ?? nameOf(party)}</span>
              <span className="small muted">
                {yes
                  ? t(yes.recorded ? 'goal.yesRecorded' : 'goal.yesOn', { date: formatDate(yes.givenOn) })
                  : t('goal.noYesYet')}
              </span>
            </li>
          );
        })}
      </ul>
      {error && <ProblemNotice error={error} />}
      {!agreement.concludedAt && agreement.assents.length === SIDES.length && (
        <p>
          {t('agreement.waitsForGoal')} <Link to={paths.case(caseId, 'ziele')}>{t('agreement.toBoard')}</Link>
        </p>
      )}
      {mine && (
        <Button
          kind="primary"
          busy={assent.isPending}
          onClick={() => assent.mutate({ edition: agreement.edition })}
        >
          {t('agreement.assent')}
        </Button>
      )}
      {agreement.actions.includes('RECORD_FOR_OTHERS') && !agreement.concludedAt && (
        <Button kind="secondary" onClick={() => setRecording(true)}>
          {t('goal.record')}
        </Button>
      )}
      {agreement.actions.includes('ARRIVAL_BEGIN') && (
        <>
          <p>{t('agreement.arriveText')}</p>
          <Button kind="primary" busy={arrive.isPending} onClick={() => arrive.mutate(undefined)}>
            {t('agreement.arrive')}
          </Button>
        </>
      )}
      {agreement.actions.includes('CHANGES_BEGIN') && <BeginChanges caseId={caseId} />}
      {recording && (
        <RecordAgreement caseId={caseId} edition={agreement.edition} onClose={() => setRecording(false)} />
      )}
    </section>
  );
}
