import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  ChoiceGroup,
  EmptyState,
  formatDate,
  ProblemNotice,
  TextArea,
  toast,
  today,
  Waiting,
} from '../../../ui';
import { useProposeCoach } from '../api/useCoachChoice';
import { useCoaches } from '../api/useCoaches';
import { EarlierRelation, type Known } from './EarlierRelation';

function Fields({ caseId }: { caseId: string }) {
  const t = useTexts('coachpool');
  const coaches = useCoaches();
  const [coachId, setCoach] = useState('');
  const [reason, setReason] = useState('');
  const [known, setKnown] = useState<Known>({ relation: 'NONE', note: '' });
  const [tried, setTried] = useState(false);
  const propose = useProposeCoach(caseId, () => toast(t('propose.done')));
  if (coaches.error) return <ProblemNotice error={coaches.error} />;
  if (!coaches.data) return <Waiting />;
  if (coaches.data.length === 0) return <EmptyState title={t('pool.none')}>{t('pool.noneText')}</EmptyState>;

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!coachId || !reason.trim()) return;
        propose.mutate({
          coachId,
          reason: reason.trim(),
          earlierRelation: known.relation,
          earlierRelationNote: known.note.trim() || undefined,
        });
      }}
    >
      {propose.error && <ProblemNotice error={propose.error} />}
      <ChoiceGroup
        label={t('propose.who')}
        name="coach"
        value={coachId}
        error={tried && !coachId ? t('propose.choose') : undefined}
        onChange={(event) => setCoach(event.target.value)}
        options={coaches.data.map((coach) => ({
          value: coach.id,
          label: coach.name,
          note: [
            coach.region,
            coach.industries.join(', '),
            coach.impairments.join(', '),
            coach.recognisedUntil
              ? t(coach.recognisedUntil < today() ? 'pool.expired' : 'pool.recognised', {
                  date: formatDate(coach.recognisedUntil),
                })
              : t('pool.notRecognised'),
            t('pool.running', { count: coach.running }),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <TextArea
        name="reason"
        label={t('propose.why')}
        hint={t('propose.whyHint')}
        value={reason}
        error={tried && !reason.trim() ? t('propose.whyNeeded') : undefined}
        onChange={(event) => setReason(event.target.value)}
        readers={t('readersProviders')}
      />
      <EarlierRelation known={known} onChange={setKnown} />
      <div>
        <Button type="submit" kind="primary" busy={propose.isPending}>
          {t('propose.send')}
        </Button>
      </div>
    </form>
  );
}

/** Chosen from the office's list: industry of the company and kind of impairment have to fit. */
export function ProposeCoach({ caseId, title, folded }: { caseId: string; title: string; folded: boolean }) {
  if (folded) {
    return (
      <details>
        <summary>{title}</summary>
        <Fields caseId={caseId} />
      </details>
    );
  }
  return (
    <section className="stack" aria-labelledby="propose">
      <h3 id="propose">{title}</h3>
      <Fields caseId={caseId} />
    </section>
  );
}
