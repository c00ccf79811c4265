import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, ChoiceGroup, formatDate, ProblemNotice, TextField, toast } from '../../../ui';
import type { Objection } from '../api/types';
import { useCloseObjection, useObjections } from '../api/useNotices';

const OUTCOMES = ['REMEDIED', 'REJECTED', 'WITHDRAWN'] as const;

function Close({ caseId, objection }: { caseId: string; objection: Objection }) {
  const t = useTexts('decisions');
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('REMEDIED');
  const [note, setNote] = useState('');
  const close = useCloseObjection(caseId, () => toast(t('notices.outcomeDone')));
  return (
    <details>
      <summary>{t('notices.close')}</summary>
      <div className="stack">
        <ChoiceGroup
          label={t('notices.outcome')}
          name={`outcome-${objection.id}`}
          cardWidth="10rem"
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as typeof outcome)}
          options={OUTCOMES.map((value) => ({ value, label: t(`notices.${value}`) }))}
        />
        <TextField
          name={`note-${objection.id}`}
          label={t('notices.outcomeNote')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          readers={t('notices.objectionReaders')}
        />
        {close.error && <ProblemNotice error={close.error} />}
        <div>
          <Button
            busy={close.isPending}
            onClick={() => {
              if (note.trim())
                close.mutate({ id: objection.id, version: objection.version, outcome, note: note.trim() });
            }}
          >
            {t('notices.outcomeSend')}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** Objections run beside the case. */
export function Objections({ caseId }: { caseId: string }) {
  const t = useTexts('decisions');
  const { data } = useObjections(caseId);
  if (!data || data.objections.length === 0) return null;
  return (
    <section className="section" aria-labelledby="objections">
      <h2 id="objections">{t('notices.objections')}</h2>
      {data.objections.map((objection) => (
        <div key={objection.id} className="box box-quiet stack">
          <p>
            {t('notices.received', { date: formatDate(objection.receivedOn) })} ·{' '}
            {t(`channel.${objection.channel}`)}{' '}
            <Badge tone={objection.outcome ? 'success' : 'warning'}>
              {objection.outcome ? t(`notices.${objection.outcome}`) : t('notices.running')}
            </Badge>
          </p>
          {!objection.outcome && (
            <p className="small">
              {t('notices.dueOn', { date: formatDate(objection.dueOn), law: objection.dueLaw })}
            </p>
          )}
          {objection.inTime === false && <p className="strong">{t('notices.late')}</p>}
          <p className="letter-text">{objection.grounds}</p>
          {objection.outcomeNote && <p className="muted">{objection.outcomeNote}</p>}
          {!objection.outcome && data.actions.includes('OBJECTION_CLOSE') && (
            <Close caseId={caseId} objection={objection} />
          )}
        </div>
      ))}
    </section>
  );
}
