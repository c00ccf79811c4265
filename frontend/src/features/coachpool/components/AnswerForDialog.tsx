import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, ProblemNotice, toast, today } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import { useTheCase } from '../../cases/useTheCase';
import type { CoachChoice } from '../api/types';
import { type AnswerWish, useAnswerCoach } from '../api/useCoachChoice';

const CHANNELS = ['PHONE', 'LETTER', 'IN_PERSON'] as const;
const SIDES = ['EMPLOYEE', 'REPRESENTATIVE', 'HR', 'SUPERVISOR'];

/** Somebody without an account said yes or no to a coach. */
export function AnswerForDialog({
  caseId,
  choice,
  onClose,
}: {
  caseId: string;
  choice: CoachChoice;
  onClose: () => void;
}) {
  const t = useTexts('coachpool');
  const overview = useTheCase();
  const people = overview.people.filter(({ relation }) => SIDES.includes(relation));
  const [participantId, setParticipant] = useState(people[0]?.participantId ?? '');
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('PHONE');
  const [receivedOn, setReceivedOn] = useState(today());
  const [answer, setAnswer] = useState<AnswerWish['answer']>('acceptance');
  const write = useAnswerCoach(caseId, () => {
    toast(t('choice.answered'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('for.title')}>
      <div className="stack">
        {write.error && <ProblemNotice error={write.error} />}
        <ChoiceGroup
          label={t('for.who')}
          name="for-who"
          value={participantId}
          onChange={(event) => setParticipant(event.target.value)}
          options={people.map((person) => ({ value: person.participantId, label: person.name }))}
        />
        <ChoiceGroup
          label={t('for.what', { coach: choice.coach })}
          name="for-what"
          cardWidth="9rem"
          value={answer}
          onChange={(event) => setAnswer(event.target.value as AnswerWish['answer'])}
          options={[
            { value: 'acceptance', label: t('answer.ACCEPTED') },
            { value: 'refusal', label: t('answer.REFUSED') },
          ]}
        />
        <ChoiceGroup
          label={t('for.how')}
          name="for-how"
          cardWidth="9rem"
          value={channel}
          onChange={(event) => setChannel(event.target.value as typeof channel)}
          options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        />
        <DateInput
          label={t('for.when')}
          name="for-when"
          value={receivedOn}
          onChange={setReceivedOn}
          max={today()}
        />
      </div>
      <div className="dialog-actions">
        <Button
          kind="primary"
          busy={write.isPending}
          onClick={() =>
            write.mutate({ choiceId: choice.id, answer, recordedFor: { participantId, channel, receivedOn } })
          }
        >
          {t('for.send')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
