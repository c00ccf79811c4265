import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, formatDate, ProblemNotice, TextArea, toast, today } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import { useTheCase } from '../../cases/useTheCase';
import type { RecordedFor, Session } from '../api/types';
import { type SessionAnswer, useAnswerSession } from '../api/useAnswerSession';

export type Step =
  | { kind: 'question'; session: Session }
  | { kind: 'reply'; session: Session; asked: string }
  | { kind: 'reversal'; session: Session }
  | { kind: 'recorded'; session: Session };

const CHANNELS = ['PHONE', 'LETTER', 'IN_PERSON'] as const;
const SIGNERS = ['EMPLOYEE', 'SUPERVISOR', 'REPRESENTATIVE'];

/** One step at a session that needs a few words. */
export function StepDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const t = useTexts('hours');
  const overview = useTheCase();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const signers = overview.people.filter(({ relation }) => SIGNERS.includes(relation));
  const [participantId, setParticipant] = useState(signers[0]?.participantId ?? '');
  const [channel, setChannel] = useState<RecordedFor['channel']>('PHONE');
  const [receivedOn, setReceivedOn] = useState(today());
  const answer = useAnswerSession(overview.id, () => {
    toast(t(`done.${step.kind}`));
    onClose();
  });

  function wish(): SessionAnswer {
    switch (step.kind) {
      case 'question':
        return { step: 'question', body: { question: text } };
      case 'reply':
        return { step: 'reply', body: { text } };
      case 'reversal':
        return { step: 'reversal', body: { reason: text } };
      case 'recorded':
        return { step: 'confirmation', body: { recordedFor: { participantId, channel, receivedOn } } };
    }
  }

  function send() {
    if (step.kind !== 'recorded' && text.trim() === '') {
      setMissing(true);
      return;
    }
    answer.mutate({ sessionId: step.session.id, ...wish() });
  }

  return (
    <Dialog open onClose={onClose} title={t(`dialog.${step.kind}.title`)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div className="stack">
          <p className="muted">
            {t('dialog.session', { date: formatDate(step.session.heldOn), topic: step.session.topic })}
          </p>
          {answer.error && <ProblemNotice error={answer.error} />}
          {step.kind === 'reply' && <p className="box box-quiet">{step.asked}</p>}
          {step.kind === 'recorded' ? (
            <>
              <ChoiceGroup
                label={t('dialog.recorded.who')}
                name="participantId"
                value={participantId}
                onChange={(event) => setParticipant(event.target.value)}
                options={signers.map((person) => ({ value: person.participantId, label: person.name }))}
              />
              <ChoiceGroup
                label={t('dialog.recorded.how')}
                name="channel"
                value={channel}
                onChange={(event) => setChannel(event.target.value as RecordedFor['channel'])}
                options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
              />
              <DateInput
                label={t('dialog.recorded.when')}
                name="receivedOn"
                value={receivedOn}
                onChange={setReceivedOn}
                max={today()}
              />
            </>
          ) : (
            <TextArea
              name="text"
              label={t(`dialog.${step.kind}.text`)}
              value={text}
              onChange={(event) => setText(event.target.value)}
              error={missing && text.trim() === '' ? t('dialog.needed') : undefined}
              readers={t('dialog.readers')}
            />
          )}
        </div>
        <div className="dialog-actions">
          <Button
            type="submit"
            kind={step.kind === 'reversal' ? 'danger' : 'primary'}
            busy={answer.isPending}
          >
            {t(`dialog.${step.kind}.send`)}
          </Button>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
