import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, formatDate, ProblemNotice, TextArea, toast } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import type { Session } from '../api/types';
import { type SessionAnswer, useAnswerSession } from '../api/useAnswerSession';

export type Step =
  | { kind: 'question'; session: Session }
  | { kind: 'reply'; session: Session; asked: string }
  | { kind: 'reversal'; session: Session };

/** One step at a session that needs a few words. */
export function StepDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const t = useTexts('hours');
  const overview = useTheCase();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
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
    }
  }

  function send() {
    if (text.trim() === '') {
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
          <TextArea
            name="text"
            label={t(`dialog.${step.kind}.text`)}
            value={text}
            onChange={(event) => setText(event.target.value)}
            error={missing && text.trim() === '' ? t('dialog.needed') : undefined}
            readers={t('dialog.readers')}
          />
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
