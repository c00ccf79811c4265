import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, ProblemNotice, TextArea, toast, today } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import { may, useTheCase } from '../../cases/useTheCase';
import type { Notices } from '../api/types';
import { useFileObjection } from '../api/useNotices';

const CHANNELS = ['LETTER', 'PHONE', 'IN_PERSON'] as const;

/** To object against the latest notice; staff write it down for whoever came with a letter. */
export function ObjectionBox({ caseId, notices }: { caseId: string; notices: Notices }) {
  const t = useTexts('decisions');
  const overview = useTheCase();
  const own = notices.actions.includes('OBJECTION_FILE');
  const people = overview.people.filter(
    ({ relation }) => relation === 'EMPLOYEE' || relation === 'REPRESENTATIVE',
  );
  const [grounds, setGrounds] = useState('');
  const [missing, setMissing] = useState(false);
  const [participantId, setParticipant] = useState(people[0]?.participantId ?? '');
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('LETTER');
  const [receivedOn, setReceivedOn] = useState(today());
  const file = useFileObjection(caseId, () => {
    setGrounds('');
    toast(t('notices.objectionDone'));
  });
  const latest = notices.notices[0];
  if (!latest || (!own && (!may(overview, 'RECORD_FOR_OTHERS') || people.length === 0))) return null;

  function send() {
    if (!latest || grounds.trim() === '') {
      setMissing(true);
      return;
    }
    file.mutate({
      decisionId: latest.decisionId,
      grounds: grounds.trim(),
      recordedFor: own ? undefined : { participantId, channel, receivedOn },
    });
  }

  return (
    <details>
      <summary>{t(own ? 'notices.objection' : 'notices.objectionFor')}</summary>
      <div className="stack">
        <p>{t('notices.objectionHint')}</p>
        {!own && (
          <>
            <ChoiceGroup
              label={t('notices.objectionBy')}
              name="objection-by"
              value={participantId}
              onChange={(event) => setParticipant(event.target.value)}
              options={people.map((person) => ({ value: person.participantId, label: person.name }))}
            />
            <ChoiceGroup
              label={t('notices.objectionHow')}
              name="objection-how"
              cardWidth="10rem"
              value={channel}
              onChange={(event) => setChannel(event.target.value as typeof channel)}
              options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
            />
            <DateInput
              label={t('notices.objectionWhen')}
              name="objection-when"
              value={receivedOn}
              onChange={setReceivedOn}
              max={today()}
            />
          </>
        )}
        <TextArea
          name="grounds"
          label={t('notices.objectionText')}
          value={grounds}
          onChange={(event) => setGrounds(event.target.value)}
          error={missing && !grounds.trim() ? t('notices.objectionNeeded') : undefined}
          readers={t('notices.objectionReaders')}
        />
        {file.error && <ProblemNotice error={file.error} />}
        <div>
          <Button kind="primary" busy={file.isPending} onClick={send}>
            {t('notices.objectionSend')}
          </Button>
        </div>
      </div>
    </details>
  );
}
