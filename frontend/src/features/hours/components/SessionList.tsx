import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, EmptyState, formatDate, formatMinutes, formatWeekday, Readers } from '../../../ui';
import { may, useTheCase } from '../../cases/useTheCase';
import type { Party, Session, Sessions } from '../api/types';
import { useAnswerSession } from '../api/useAnswerSession';
import { RecordConfirmation } from './RecordConfirmation';
import { type Step, StepDialog } from './StepDialog';

const wordOf = (session: Session, party: Party) => session.words.find((word) => word.party === party);

/** A question counts as open until the coach replies after it. */
function openQuestion(session: Session) {
  const reply = wordOf(session, 'JOB_COACH');
  return session.words.find(({ answer, at }) => answer === 'QUESTION' && (!reply || reply.at < at));
}

function PartyBadge({ session, party }: { session: Session; party: Party }) {
  const t = useTexts('hours');
  const word = wordOf(session, party);
  const name = t(`party.${party}`);
  if (!word) return <Badge>{t('word.open', { name })}</Badge>;
  return word.answer === 'CONFIRMED' ? (
    <Badge tone="success">{t('word.confirmed', { name })}</Badge>
  ) : (
    <Badge tone="warning">{t('word.question', { name })}</Badge>
  );
}

interface LineProps {
  session: Session;
  actions: string[];
  onStep: (step: Step) => void;
  onRecord: (session: Session) => void;
}

function Line({ session, actions, onStep, onRecord }: LineProps) {
  const t = useTexts('hours');
  const overview = useTheCase();
  const confirm = useAnswerSession(overview.id);
  const myParty: Party = overview.own ? 'EMPLOYEE' : 'SUPERVISOR';
  const taken = Boolean(session.reversed);
  const mine =
    actions.includes('SESSION_ANSWER') && !taken && wordOf(session, myParty)?.answer !== 'CONFIRMED';
  const question = openQuestion(session);
  const reply = wordOf(session, 'JOB_COACH');
  const openSides = (['EMPLOYEE', 'SUPERVISOR'] as const).some(
    (party) => wordOf(session, party)?.answer !== 'CONFIRMED',
  );

  return (
    <li>
      <div className="session-head">
        <div>
          <p className={taken ? 'session-taken-back' : undefined}>
            <span className="strong">
              {formatWeekday(session.heldOn)}, {formatDate(session.heldOn)}
            </span>
            {' · '}
            {formatMinutes(session.minutes)}
            {session.bookedMinutes !== session.minutes &&
              ` (${t('bookedAs', { booked: formatMinutes(session.bookedMinutes) })})`}
          </p>
          <p>{session.topic}</p>
          <p className="small muted">
            {session.place} · {t(`kind.${session.kind}`)} · {session.coach}
          </p>
        </div>
        {mine && (
          <div className="row">
            <Button
              kind="primary"
              icon="check"
              busy={confirm.isPending}
              onClick={() => confirm.mutate({ sessionId: session.id, step: 'confirmation', body: {} })}
            >
              {t('confirm')}
            </Button>
            <Button onClick={() => onStep({ kind: 'question', session })}>{t('ask')}</Button>
          </div>
        )}
      </div>
      {taken ? (
        <p className="small">{t('takenBack', { reason: session.reversed })}</p>
      ) : (
        <div className="session-words">
          <PartyBadge session={session} party="EMPLOYEE" />
          <PartyBadge session={session} party="SUPERVISOR" />
        </div>
      )}
      {session.words
        .filter(({ text }) => text)
        .map(({ party, text, at }) => (
          <p key={party} className="small">
            <span className="strong">{t(`said.${party}`)}</span> {text}{' '}
            <span className="muted">({formatDate(at)})</span>
          </p>
        ))}
      {session.notes.map(({ text, audience }) => (
        <div key={text} className="box box-quiet">
          <p>{text}</p>
          <Readers field={`note-${session.id}`} readers={t(`audience.${audience}`)} />
        </div>
      ))}
      {!taken && (
        <div className="row small">
          {question && actions.includes('SESSION_REPLY') && (
            <Button small onClick={() => onStep({ kind: 'reply', session, asked: question.text ?? '' })}>
              {reply ? t('replyAgain') : t('reply')}
            </Button>
          )}
          {may(overview, 'RECORD_FOR_OTHERS') && openSides && (
            <Button small kind="tertiary" onClick={() => onRecord(session)}>
              {t('recordFor')}
            </Button>
          )}
          {actions.includes('SESSION_REVERSE') && (
            <Button small kind="tertiary" onClick={() => onStep({ kind: 'reversal', session })}>
              {t('takeBack')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** What waits for a signature first, then the rest. */
export function SessionList({ sessions }: { sessions: Sessions }) {
  const t = useTexts('hours');
  const [step, setStep] = useState<Step>();
  const [recording, setRecording] = useState<Session>();
  const waits = (session: Session) =>
    !session.reversed && session.words.filter(({ answer }) => answer === 'CONFIRMED').length < 2;
  const waiting = sessions.sessions.filter(waits);
  const others = sessions.sessions.filter((session) => !waits(session));

  const list = (lines: Session[]) => (
    <ul className="session-list">
      {lines.map((session) => (
        <Line
          key={session.id}
          session={session}
          actions={sessions.actions}
          onStep={setStep}
          onRecord={setRecording}
        />
      ))}
    </ul>
  );
  return (
    <>
      <section className="section" aria-labelledby="waiting-sessions">
        <h2 id="waiting-sessions">{t('waiting.title')}</h2>
        {waiting.length > 0 ? list(waiting) : <EmptyState title={t('waiting.none')} />}
      </section>
      {others.length > 0 && (
        <section className="section" aria-labelledby="settled-sessions">
          <h2 id="settled-sessions">{t('settled.title')}</h2>
          {list(others)}
        </section>
      )}
      {step && <StepDialog step={step} onClose={() => setStep(undefined)} />}
      {recording && <RecordConfirmation session={recording} onClose={() => setRecording(undefined)} />}
    </>
  );
}
